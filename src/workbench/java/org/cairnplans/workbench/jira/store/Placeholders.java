package org.cairnplans.workbench.jira.store;

import java.util.Collections;

/** Question marks for a list of arguments of an SQL {@code in}. */
final class Placeholders {

    private Placeholders() {
    }

    /** For example {@code (?,?,?)}. @throws IllegalArgumentException for an empty list, which SQL has no text for */
    static String of(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("An SQL list needs a value");
        }
        return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
    }
}
