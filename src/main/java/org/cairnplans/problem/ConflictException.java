package org.cairnplans.problem;

import java.util.List;

/**
 * The thing is in a state that does not allow this, or somebody else changed it in between. Answered as 409; nothing was changed.
 */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation reason;

    public ConflictException(String messageKey, Object... arguments) {
        super("Conflict: " + messageKey);
        this.reason = new Violation("", messageKey, List.of(arguments));
    }

    public Violation reason() {
        return reason;
    }
}
