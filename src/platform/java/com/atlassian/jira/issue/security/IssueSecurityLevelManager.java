package com.atlassian.jira.issue.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2b [7.13], used so by public plugins since. */
public interface IssueSecurityLevelManager {
    /** {@code null} when the project has no security scheme, or the scheme no default level. */
    Long getDefaultSecurityLevel(Project project);

    List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId);

    /** {@code null} when there is no such level. */
    IssueSecurityLevel getSecurityLevel(long id);

    /** The levels this user may set; may be {@code null}. */
    List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user);
}
