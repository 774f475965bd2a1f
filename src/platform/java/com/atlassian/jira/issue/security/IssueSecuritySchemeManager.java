package com.atlassian.jira.issue.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2b [7.13], used so by public plugins since. */
public interface IssueSecuritySchemeManager extends SchemeManager {
    List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long securityLevelId);

    boolean hasSecurityLevelAccess(Issue issue, ApplicationUser user);
}
