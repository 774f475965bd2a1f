package org.cairnplans.workbench.jira.domain;

/**
 * Who looks: decides what the access predicate lets through.
 *
 * @param userKey null for somebody not signed in
 * @param all     true for the product's own work, which no permission limits
 */
public record Viewer(String userKey, boolean all) {

    public static final Viewer ANONYMOUS = new Viewer(null, false);
    /** For {@code searchOverrideSecurity} and the product's own work. */
    public static final Viewer EVERYTHING = new Viewer(null, true);

    /** @param userKey null for somebody not signed in */
    public static Viewer of(String userKey) {
        return new Viewer(userKey, false);
    }
}
