package com.atlassian.jira.exception;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2 [J8i]. */
public class CreateException extends Exception {
    public CreateException() {
    }

    public CreateException(String message) {
        super(message);
    }
}
