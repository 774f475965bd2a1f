package org.cairnplans.pairing;

/**
 * Why a pairing ended: the re-match reasons of product.md 5.4. "Concern" is not among them: a concern belongs into a case that
 * only named handlers read, never into a reason that both sides see.
 */
public enum EndReason {
    /**
     * Ended as agreed: on its last day, or earlier because the goals were reached. Finished early is completed, not cancelled.
     */
    COMPLETED(Use.ONCE_ACCEPTED),
    GOALS_CHANGED(Use.ONCE_ACCEPTED),
    SCHEDULE(Use.ONCE_ACCEPTED),
    NO_CONTACT(Use.ONCE_ACCEPTED),
    NOT_A_FIT(Use.ONCE_ACCEPTED),
    /** Role or organisation changed: above all, the mentor came into the mentee's reporting line. */
    ROLE_CHANGED(Use.ONCE_ACCEPTED),
    LEFT_COMPANY(Use.ONCE_ACCEPTED),
    /** The mentor said no to the proposal. */
    DECLINED(Use.BY_CAIRN),
    /** The mentee or a programme administrator took the proposal back. */
    WITHDRAWN(Use.BY_CAIRN),
    /** The mentor did not answer in time. */
    EXPIRED(Use.BY_CAIRN);

    private enum Use {
        ONCE_ACCEPTED,
        BY_CAIRN
    }

    private final Use use;

    EndReason(Use use) {
        this.use = use;
    }

    /** Whether people choose it when they end a pairing that the mentor had accepted. */
    public boolean chosen() {
        return use == Use.ONCE_ACCEPTED;
    }
}
