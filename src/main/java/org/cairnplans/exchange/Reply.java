package org.cairnplans.exchange;

/**
 * The reply for one target.
 *
 * @param state one of the constants below
 * @param plan null unless the state is {@link #PLAN}
 */
public record Reply(String state, SharedPlan plan) {

    /** There is a plan and the viewer may see it. */
    public static final String PLAN = "plan";

    /** The viewer asked for their own plan and has none. */
    public static final String NONE = "none";

    /** Not for this viewer. The same for what exists and what does not. */
    public static final String HIDDEN = "hidden";

    public static Reply of(SharedPlan plan) {
        return new Reply(PLAN, plan);
    }

    public static Reply none() {
        return new Reply(NONE, null);
    }

    public static Reply hidden() {
        return new Reply(HIDDEN, null);
    }
}
