package org.cairnplans.workbench.jira.store;

/** Text inside an SQL {@code like ... escape '!'}. */
public final class LikePattern {

    private LikePattern() {
    }

    /** The text with the wildcards made literal. */
    public static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
