package org.cairnplans.pairing.matching.check;

import java.util.List;
import org.cairnplans.problem.Violation;
import org.cairnplans.problem.Violations;

/** Collects what is wrong with a round, up to {@link Limits#MOST_TOLD} and a last word that there is more. For one thread. */
final class Findings {

    private final Violations told = new Violations();
    private int count;

    /** @param text last part of the message key: {@code cairn.matching.problem.<text>} */
    void add(String field, String text, Object... arguments) {
        add(Violation.of(field, "cairn.matching.problem." + text, arguments));
    }

    void add(Violation violation) {
        if (count < Limits.MOST_TOLD) {
            told.addAll(List.of(violation));
        } else if (count == Limits.MOST_TOLD) {
            told.add("", "cairn.matching.problem.more", Limits.MOST_TOLD);
        }
        count++;
    }

    boolean none() {
        return count == 0;
    }

    List<Violation> list() {
        return told.list();
    }
}
