package org.cairnplans.plan;

import java.util.Locale;

/** What the lozenge of a goal says. */
public enum GoalState {
    DRAFT,
    ACTIVE,
    PAUSED,
    /** Done in Jira, but its evidence requirements are neither met nor waived. */
    EVIDENCE_MISSING,
    ACHIEVED,
    /** Its Jira issue is gone or not what it was; Cairn's rows are whole. */
    DETACHED;

    /** Key of the i18n text. */
    public String nameKey() {
        return "cairn.plan.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
