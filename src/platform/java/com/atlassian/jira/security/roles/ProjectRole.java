package com.atlassian.jira.security.roles;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc ProjectRole; public apps. */
public interface ProjectRole {
    Long getId();

    String getName();
}
