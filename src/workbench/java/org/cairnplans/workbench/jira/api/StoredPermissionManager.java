package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.AccessStore;

/** Project and global permissions of a person; null is somebody not signed in. */
record StoredPermissionManager(AccessStore access) implements PermissionManager, GlobalPermissionManager {

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        return access.mayOnIssue(permissionKey.permissionKey(), issue.getId(), viewer(user));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        return access.mayInProject(permissionKey.permissionKey(), project.getId(), viewer(user));
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user) {
        return access.mayGlobally(permissionKey.getKey(), viewer(user));
    }

    static Viewer viewer(ApplicationUser user) {
        return Viewer.of(StoredUser.key(user));
    }
}
