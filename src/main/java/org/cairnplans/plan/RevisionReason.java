package org.cairnplans.plan;

import java.util.Locale;

/** Why a plan was changed. Stored by name. */
public enum RevisionReason {
    NEW_COMPETENCE,
    NEW_PRIORITY,
    PERSONAL_INTEREST,
    TIME,
    OTHER;

    /** Key of the i18n text. */
    public String nameKey() {
        return "cairn.plan.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
