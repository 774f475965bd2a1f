package com.atlassian.jira.issue.link;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.2 [J8i]; docs.atlassian.com javadoc IssueLinkType.
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();

    /** {@code null} for ordinary types; jira_subtask for the type that joins a sub-task to its parent. */
    String getStyle();

    boolean isSubTaskLinkType();

    /** A type kept by Jira itself, not offered to people. */
    boolean isSystemLinkType();
}
