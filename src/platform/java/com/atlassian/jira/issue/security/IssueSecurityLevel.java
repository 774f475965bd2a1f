package com.atlassian.jira.issue.security;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2b [7.13]. */
public interface IssueSecurityLevel {
    Long getId();

    String getName();

    String getDescription();

    Long getSchemeId();
}
