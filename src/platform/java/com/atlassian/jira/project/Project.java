package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.3; docs.atlassian.com javadoc Project. */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    /** May be {@code null}. */
    ApplicationUser getProjectLead();
}
