package org.cairnplans.plan;

import java.util.Optional;
import org.cairnplans.problem.Violation;

/**
 * What a rule has to say about a plan before it is activated.
 *
 * @param goal issue id of the goal it is about; empty when it is about the plan
 */
public record Finding(Severity severity, Optional<Long> goal, Violation violation) {

    /** BLOCK stops the activation, WARN asks "keep anyway?". */
    public enum Severity {
        BLOCK,
        WARN
    }

    static Finding block(String field, String key, Object... arguments) {
        return new Finding(Severity.BLOCK, Optional.empty(), Violation.of(field, key, arguments));
    }

    static Finding warn(String field, String key, Object... arguments) {
        return new Finding(Severity.WARN, Optional.empty(), Violation.of(field, key, arguments));
    }

    Finding about(long issue) {
        return new Finding(severity, Optional.of(issue), violation);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
