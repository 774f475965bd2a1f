package org.cairnplans.pairing.matching.ranked;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Mentee-proposing deferred acceptance with capacities: each mentee asks mentors from the most wanted down; a mentor holds the
 * best who asked, up to their places, and lets go of the others. In the end no mentee and mentor would both rather have each
 * other, and every mentee has the best mentor they have in any such matching.
 *
 * <p>Gale and Shapley, <i>College Admissions and the Stability of Marriage</i>, American Mathematical Monthly 69 (1962), with
 * colleges as mentors; asked one at a time as McVitie and Wilson, <i>The Stable Marriage Problem</i>, Communications of the ACM
 * 14 (1971), whose result does not depend on who asks first. That whoever goes unmatched does so in every stable matching is
 * Roth, <i>The Evolution of the Labor Market for Medical Interns and Residents</i>, Journal of Political Economy 92 (1984); that
 * no mentee gains by ranking otherwise than they feel is Roth, <i>The College Admissions Problem Is Not Equivalent to the
 * Marriage Problem</i>, Journal of Economic Theory 36 (1985).
 */
public final class DeferredAcceptance {

    /** Most mentees end with one of their first; a second reading of the row costs as much as the first. */
    private static final int CHUNK = 16;

    private static final int NOBODY = -1;

    private final Preferences preferences;
    private final int chunk;

    public DeferredAcceptance(Preferences preferences) {
        this(preferences, CHUNK);
    }

    /** @param chunk how many mentors of a mentee's list are kept at a time, 1 or more; changes the cost, never the matching */
    DeferredAcceptance(Preferences preferences, int chunk) {
        this.preferences = preferences;
        this.chunk = chunk;
    }

    /**
     * @param takesPart by mentee: false for those who are settled already (pinned), who stay without a mentor here
     * @param places by mentor: places left, 0 or more
     * @param stop asked before each proposal; once true, the mentees held at that moment stay where they are and the rest go
     *        without
     */
    public Outcome run(boolean[] takesPart, int[] places, BooleanSupplier stop) {
        var held = new BestKeys[preferences.mentors()];
        var floors = new MentorFloors(held.length);
        for (int mentor = 0; mentor < held.length; mentor++) {
            held[mentor] = new BestKeys(places[mentor]);
            floors.set(mentor, held[mentor].floor());
        }
        var lists = new Proposals(preferences, floors, chunk);
        long proposals = 0;
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            int asking = takesPart[mentee] ? mentee : NOBODY;
            while (asking != NOBODY) {
                if (stop.getAsBoolean()) {
                    return new Outcome(mentorOf(held), proposals, false);
                }
                long wanted = lists.next(asking);
                if (wanted == StrictKey.NONE) {
                    break;
                }
                proposals++;
                int mentor = StrictKey.number(wanted);
                long gone = held[mentor].offer(preferences.mentorKey(asking, mentor));
                floors.set(mentor, held[mentor].floor());
                asking = gone == StrictKey.NONE ? NOBODY : StrictKey.number(gone);
            }
        }
        return new Outcome(mentorOf(held), proposals, true);
    }

    private int[] mentorOf(BestKeys[] held) {
        int[] mentorOf = new int[preferences.mentees()];
        Arrays.fill(mentorOf, NOBODY);
        for (int mentor = 0; mentor < held.length; mentor++) {
            for (long key : held[mentor].keys()) {
                mentorOf[StrictKey.number(key)] = mentor;
            }
        }
        return mentorOf;
    }

    /**
     * @param mentorOf by mentee: their mentor, or -1
     * @param proposals how often a mentor was asked. Those who could only have said no are not
     * @param finished whether it ran to its end. If not, the matching keeps every rule and every capacity, but need not be stable
     */
    public record Outcome(int[] mentorOf, long proposals, boolean finished) {}
}
