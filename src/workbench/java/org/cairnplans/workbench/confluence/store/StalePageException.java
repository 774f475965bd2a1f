package org.cairnplans.workbench.confluence.store;

/** Somebody else saved the page since it was read. */
public class StalePageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int current;

    public StalePageException(int current) {
        super("The page is at version " + current + " by now.");
        this.current = current;
    }

    /** The version that is stored. */
    public int current() {
        return current;
    }
}
