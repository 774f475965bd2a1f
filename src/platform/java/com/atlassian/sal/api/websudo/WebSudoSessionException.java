package com.atlassian.sal.api.websudo;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 5.3 [DEC]. */
public class WebSudoSessionException extends SecurityException {
    public WebSudoSessionException() {
        super();
    }

    public WebSudoSessionException(String message) {
        super(message);
    }
}
