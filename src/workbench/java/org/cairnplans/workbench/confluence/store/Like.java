package org.cairnplans.workbench.confluence.store;

import java.util.Locale;

/** Patterns for {@code LIKE ? ESCAPE '!'} on lower-case text. */
final class Like {

    private Like() {
    }

    static String containing(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
