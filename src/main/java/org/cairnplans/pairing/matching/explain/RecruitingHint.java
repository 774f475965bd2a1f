package org.cairnplans.pairing.matching.explain;

import java.util.Objects;
import java.util.Optional;
import org.cairnplans.pairing.matching.SmallGroups;

/**
 * How much one more place of a certain kind of mentor would help.
 *
 * @param key of the competency, id of the department, or id of the time zone
 * @param seeking how many of those who went without seek the competency, or are of the department or zone
 * @param mentors how many mentors offer the competency, or are of the department or zone; only those whose grade may mentor
 * @param places how many mentees these may have in this round, pinned ones included
 * @param worth what one more place would bring; empty with fewer than {@value SmallGroups#FEWEST} mentors
 */
public record RecruitingHint(Kind kind, String key, int seeking, int mentors, int places, Optional<Worth> worth) {

    /** By what mentors are taken together. */
    public enum Kind {
        COMPETENCY,
        DEPARTMENT,
        TIME_ZONE
    }

    /**
     * @param best at the mentor where it brings most
     * @param meanMatched more mentees with a mentor, in the mean over the mentors, 0 to 1
     * @param meanHundredths more hundredths of a point, in the mean over the mentors
     */
    public record Worth(ValueParts best, double meanMatched, double meanHundredths) {

        public Worth {
            Objects.requireNonNull(best, "best");
        }
    }

    public RecruitingHint {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(worth, "worth");
    }
}
