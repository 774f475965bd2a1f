package org.cairnplans.pairing;

import java.util.Optional;
import org.cairnplans.people.Hierarchy;
import org.cairnplans.people.PersonKey;

/** Why two people must not be mentor and mentee: one leads the other (product.md B7 and 5.4, power imbalance). */
public enum LineConflict {
    MENTOR_LEADS_MENTEE,
    MENTEE_LEADS_MENTOR;

    /** Manager and skip level, the default of product.md 5.4. */
    public static final int LEVELS = 2;

    /** @param lines at least {@link #LEVELS} levels above both */
    public static Optional<LineConflict> between(PersonKey mentor, PersonKey mentee, Hierarchy lines) {
        if (lines.leads(mentor, mentee, LEVELS)) {
            return Optional.of(MENTOR_LEADS_MENTEE);
        }
        return lines.leads(mentee, mentor, LEVELS) ? Optional.of(MENTEE_LEADS_MENTOR) : Optional.empty();
    }
}
