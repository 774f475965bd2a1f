package org.cairnplans.pairing;

/** How far a pairing is. It only ever moves forward, and every state may lead to {@link #ENDED}. */
public enum PairingState {
    /** Waits for the mentor's answer. Gives nobody a right. */
    PROPOSED,
    /** The mentor said yes; it becomes active on its first day. Gives nobody a right yet. */
    ACCEPTED,
    /** Gives the mentor sight of the mentee's active plans, until its last day. */
    ACTIVE,
    /** Over, with a reason. Kept for good. */
    ENDED;

    public boolean open() {
        return this != ENDED;
    }
}
