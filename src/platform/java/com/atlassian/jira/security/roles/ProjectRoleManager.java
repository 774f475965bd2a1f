package com.atlassian.jira.security.roles;

import java.util.Collection;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc ProjectRoleManager; public apps. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    /** {@code null} when there is no such role. */
    ProjectRole getProjectRole(Long id);
}
