package com.atlassian.templaterenderer;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.12 [J8i]. */
public class RenderingException extends RuntimeException {
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
