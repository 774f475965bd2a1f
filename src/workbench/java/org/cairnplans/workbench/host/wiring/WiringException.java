package org.cairnplans.workbench.host.wiring;

/** An app's Spring context can't be built. */
public class WiringException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WiringException(String message) {
        super(message);
    }

    public WiringException(String message, Throwable cause) {
        super(message, cause);
    }
}
