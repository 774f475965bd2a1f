package com.atlassian.jira.exception;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc RemoveException. */
public class RemoveException extends Exception {
    public RemoveException() {
    }

    public RemoveException(String message) {
        super(message);
    }
}
