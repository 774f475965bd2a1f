package org.cairnplans.evidence;

import java.time.Instant;
import java.util.Optional;
import org.cairnplans.competency.Level;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.EvidenceKind;

/**
 * One piece of evidence for a goal: which work, what was learned, how it was applied.
 *
 * @param id 0 until stored
 * @param goal issue id of the goal
 * @param plan issue id of the plan
 * @param source the work itself
 * @param role what the mentee did in it, 1 to 255 characters
 * @param learned 20 to 2,000 characters
 * @param applied 20 to 2,000 characters
 * @param competency key of the catalogue
 * @param level which level the work shows
 * @param review what the mentor said, and the mentee's answer
 */
public record EvidenceItem(
        long id,
        long goal,
        long plan,
        PersonKey owner,
        Source source,
        EvidenceKind kind,
        String role,
        String learned,
        String applied,
        String competency,
        Level level,
        Review review,
        Instant created,
        Instant changed) {

    public EvidenceState state() {
        return review.state();
    }

    EvidenceItem reviewed(Review newReview, Instant now) {
        return new EvidenceItem(id, goal, plan, owner, source, kind, role, learned, applied, competency, level, newReview,
                created, now);
    }

    /** Where the work is to be found. */
    public sealed interface Source {

        /**
         * A Jira issue.
         *
         * @param issue its id
         * @param key its key when it was added, to tell that it was moved; for exports
         * @param done whether it was done then, to tell that it was reopened
         */
        record Work(long issue, String key, boolean done) implements Source {}

        /** Something elsewhere. Shown as a link, never fetched. */
        record Link(String url) implements Source {}
    }

    /**
     * @param by the mentor who confirmed or asked last
     * @param question empty string when none was asked
     * @param answer empty string until the mentee answers
     */
    public record Review(EvidenceState state, Optional<PersonKey> by, Optional<Instant> at, String question, String answer) {

        public static final Review NONE = new Review(EvidenceState.OPEN, Optional.empty(), Optional.empty(), "", "");
    }

    Optional<Long> workItem() {
        return source instanceof Source.Work work ? Optional.of(work.issue()) : Optional.empty();
    }
}
