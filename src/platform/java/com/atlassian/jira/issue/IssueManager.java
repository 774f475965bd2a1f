package com.atlassian.jira.issue;

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
}
