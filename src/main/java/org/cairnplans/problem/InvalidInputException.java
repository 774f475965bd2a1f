package org.cairnplans.problem;

import java.util.List;

/** The input breaks rules and nothing was changed. Answered as 400 with every violation. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInputException(List<Violation> violations) {
        super("Input breaks " + violations.size() + " rules: " + violations.stream().map(Violation::messageKey).toList());
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an invalid input has at least one violation");
        }
        this.violations = List.copyOf(violations);
    }

    public InvalidInputException(Violation violation) {
        this(List.of(violation));
    }

    /** Never empty, in the order of the input. */
    public List<Violation> violations() {
        return violations;
    }
}
