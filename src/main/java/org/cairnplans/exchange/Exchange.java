package org.cairnplans.exchange;

/** The terms of the exchange. */
public final class Exchange {

    /** Raised when an answer changes its meaning. Halves with different numbers don't guess; they ask for an update. */
    public static final int PROTOCOL = 1;

    /** Where the Jira half answers, below its base address. */
    public static final String PATH = "/rest/cairn/1.0/macros";

    /** Header in which the asking half says its own version, for the self-check page of Jira. */
    public static final String VERSION_HEADER = "X-Cairn-Version";

    /** How many different plans one page may ask for. */
    public static final int MOST_TARGETS = 50;

    private Exchange() {}
}
