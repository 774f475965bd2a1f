package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.3 [J11 SP/AM, J8i]. */
public interface IssueManager {
    /** {@code null} when there is no such issue. Asks for no permission. */
    MutableIssue getIssueObject(Long id);

    /** {@code null} when there is no such issue. Asks for no permission. Knows former keys of moved issues. */
    MutableIssue getIssueObject(String key);

    /** {@code null} when no issue has this key now. */
    MutableIssue getIssueByCurrentKey(String key);

    /** In no promised order; unknown ids are left out. Asks for no permission. Evidence: docs.atlassian.com javadoc. */
    List<Issue> getIssueObjects(Collection<Long> ids);

    /**
     * Stores the changed issue, writes history, indexes it and dispatches the event asked for. Asks for no permission.
     * Evidence: platform.md 9.3 [J11 SP]; public code of many apps ({@code UpdateIssueRequest.builder()}).
     */
    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

    /**
     * Deletes the issue with its sub-tasks. Asks for no permission. Evidence: docs.atlassian.com javadoc IssueManager.
     */
    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;
}
