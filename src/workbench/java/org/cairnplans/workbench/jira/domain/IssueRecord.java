package org.cairnplans.workbench.jira.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issue's own row. People are user keys.
 *
 * @param priority    null when none is set; so are resolution, assignee, resolved, due, security
 * @param parent      id of the parent when this is a sub-task, else null
 * @param reporter    null when the issue was reported anonymously or the reporter is unknown
 * @param description null when empty; so is environment
 * @param security    id of the security level; null when everybody who may browse the project may see it
 */
public record IssueRecord(long id, String key, long project, long type, long status, Long priority, Long resolution, Long parent,
        String summary, String description, String environment, String reporter, String assignee, String creator, Instant created,
        Instant updated, Instant resolved, LocalDate due, Long security) {

    /** Longest summary Jira accepts. */
    public static final int MAX_SUMMARY = 255;
    /** Longest description, environment or comment: Jira's default of {@code jira.text.field.character.limit}. */
    public static final int MAX_TEXT = 32_767;

    public boolean subTask() {
        return parent != null;
    }

    public IssueEditor edit() {
        return new IssueEditor(this);
    }
}
