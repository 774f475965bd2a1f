package org.cairnplans.workbench.host.velocity;

/** A template is missing, does not parse, or a method it called failed. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateFailure(String template, Throwable cause) {
        super("Template " + template + ": " + cause.getMessage(), cause);
    }
}
