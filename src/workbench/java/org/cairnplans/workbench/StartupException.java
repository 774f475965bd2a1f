package org.cairnplans.workbench;

/** The workbench can't start for a reason the person at the console can change; the message is all they need to see. */
public class StartupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartupException(String message) {
        super(message);
    }

    public StartupException(String message, Throwable cause) {
        super(message, cause);
    }
}
