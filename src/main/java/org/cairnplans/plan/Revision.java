package org.cairnplans.plan;

import java.time.Instant;
import java.util.Locale;
import org.cairnplans.people.PersonKey;

/**
 * One changed field of an active goal, with the reason. Rows of one change share author and moment.
 *
 * @param id 0 until stored
 * @param reason why, from a short list
 * @param text why, in the owner's words, 20 to 500 characters
 * @param before the old value: an ISO date, a title, or the stable form of measures, competencies and requirements
 * @param after the new value, in the same form
 * @param intent id of the intent that has to be confirmed before the revision counts; 0 when it counts
 */
public record Revision(
        long id,
        long plan,
        long goal,
        PersonKey owner,
        PersonKey author,
        Instant at,
        RevisionReason reason,
        String text,
        Field field,
        String before,
        String after,
        long intent) {

    /** What can be revised. */
    public enum Field {
        TITLE(true),
        BEHAVIOUR(true),
        DUE(true),
        MEASURE(false),
        COMPETENCIES(false),
        REQUIREMENTS(false);

        private final boolean inJira;

        Field(boolean inJira) {
            this.inJira = inJira;
        }

        /** Whether the value lives in the Jira issue. */
        public boolean isInJira() {
            return inJira;
        }

        /** Key of the i18n text. */
        public String nameKey() {
            return "cairn.plan.field." + name().toLowerCase(Locale.ROOT);
        }
    }
}
