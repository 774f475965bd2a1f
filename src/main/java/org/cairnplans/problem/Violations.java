package org.cairnplans.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that its author hears of everything at once. For one thread. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations add(String field, String messageKey, Object... arguments) {
        found.add(Violation.of(field, messageKey, arguments));
        return this;
    }

    /** Adds the violation unless {@code holds}. */
    public Violations require(boolean holds, String field, String messageKey, Object... arguments) {
        return holds ? this : add(field, messageKey, arguments);
    }

    public Violations addAll(List<Violation> others) {
        found.addAll(others);
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }

    /** @throws InvalidInputException when anything was added */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
