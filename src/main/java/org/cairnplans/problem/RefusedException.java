package org.cairnplans.problem;

import java.util.List;

/** The viewer may know of the thing but not do this to it. Answered as 403. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation reason;

    public RefusedException(String messageKey, Object... arguments) {
        super("Refused: " + messageKey);
        this.reason = new Violation("", messageKey, List.of(arguments));
    }

    public Violation reason() {
        return reason;
    }
}
