package org.cairnplans.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.cairnplans.problem.ConflictException;

/**
 * Makes sure that an issue of Cairn's never stays without its security level. Jira gives the project's default level to a new
 * issue only where the author's screens and permissions say so, hence it is checked and, if need be, set here.
 */
@JiraComponent
public class PlanGuard {

    private final IssueManager issues;

    public PlanGuard(@JiraImport IssueManager issues) {
        this.issues = issues;
    }

    /** @throws ConflictException when Jira does not keep the level; the issue is deleted again */
    void ensureLevel(ApplicationUser author, Issue created, long level) {
        if (hasLevel(created.getId(), level)) {
            return;
        }
        MutableIssue issue = issues.getIssueObject(created.getId());
        issue.setSecurityLevelId(level);
        issues.updateIssue(author, issue, UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).sendMail(false).build());
        if (!hasLevel(created.getId(), level)) {
            undo(author, created);
            throw new ConflictException("cairn.jira.unguarded");
        }
    }

    /** Deletes what Cairn has just made itself. The author need not hold the permission "Delete Issues" for that. */
    void undo(ApplicationUser author, Issue issue) {
        try {
            issues.deleteIssue(author, issue, EventDispatchOption.ISSUE_DELETED, false);
        } catch (RemoveException failure) {
            throw new IllegalStateException("Jira could not delete issue " + issue.getId(), failure);
        }
    }

    private boolean hasLevel(long issue, long level) {
        Issue stored = issues.getIssueObject(issue);
        return stored != null && Long.valueOf(level).equals(stored.getSecurityLevelId());
    }
}
