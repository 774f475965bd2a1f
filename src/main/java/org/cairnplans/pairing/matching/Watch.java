package org.cairnplans.pairing.matching;

/**
 * Looks on while a round is solved, and may end it early: how a deadline, a cancel button and a progress bar reach the engine,
 * which has no clock. Called from the thread that solves, and {@link #goOn} from its helpers too.
 */
public interface Watch {

    /** Lets every round run to its end and tells nobody. */
    Watch PATIENT = () -> true;

    /**
     * Asked often, so it must be cheap. Once false, it stays false.
     *
     * @return false to end with the best matching that can be had at once, and its proven gap
     */
    boolean goOn();

    /**
     * How far it is. Told now and then, and at the end of each phase.
     *
     * @param done 0 to {@code all}; never falls within a phase. With balance of departments both phases come twice, since how
     *        many must go unmatched is found first
     */
    default void reached(Phase phase, int done, int all) {
        // Who only keeps a deadline need not listen.
    }

    /** What is being done. */
    enum Phase {
        /** Looking at every pair once. */
        SCANNING,
        /** Finding the best matching. */
        SOLVING
    }
}
