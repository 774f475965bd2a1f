package org.cairnplans.access;

/** What can be done with a {@link Datum}. */
public enum Action {
    /** Learn that it exists, its dates and its state, without content. */
    KNOW,
    READ,
    /** Create, change, remove, and decide with whom it is shared. */
    WRITE,
    /** Confirm an evidence item or ask about it; waive an evidence requirement with a reason. */
    CONFIRM,
    /** Propose a pairing for the person as mentee. */
    PROPOSE,
    /** Accept or decline a proposed pairing. */
    ANSWER,
    /** End a pairing, or withdraw a proposal. */
    END
}
