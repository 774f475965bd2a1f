package org.cairnplans.workbench.jira.domain;

import java.time.Instant;

/**
 * A comment on an issue.
 *
 * @param author       user key; null for an anonymous one
 * @param updateAuthor user key of who changed it last; null for an anonymous one
 * @param roleId       only members of this project role see it; null when not restricted so
 * @param group        only members of this group see it; null when not restricted so
 */
public record CommentRecord(long id, long issueId, String author, String body, Instant created, String updateAuthor,
        Instant updated, Long roleId, String group) {
}
