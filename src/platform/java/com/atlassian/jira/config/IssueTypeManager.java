package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2 [J8i]. */
public interface IssueTypeManager {
    Collection<IssueType> getIssueTypes();

    /** {@code null} when there is no such type. */
    IssueType getIssueType(String id);

    /** Throws IllegalArgumentException or a runtime exception for a blank, too long (60) or taken name. */
    IssueType createIssueType(String name, String description, Long avatarId);

    IssueType createSubTaskIssueType(String name, String description, Long avatarId);
}
