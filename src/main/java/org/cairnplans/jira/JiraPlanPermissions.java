package org.cairnplans.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cairnplans.people.PersonKey;
import org.cairnplans.setup.PlanPermissions;

/** Asks Jira's permission scheme for people who own plans. */
@JiraComponent
public class JiraPlanPermissions implements PlanPermissions {

    private static final List<ProjectPermissionKey> NEEDED = List.of(
            ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.CREATE_ISSUES, ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.LINK_ISSUES);

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraUsers users;

    public JiraPlanPermissions(@JiraImport ProjectManager projects, @JiraImport PermissionManager permissions, JiraUsers users) {
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Set<PersonKey> lacking(long projectId, Collection<PersonKey> people) {
        Project project = projects.getProjectObj(projectId);
        Set<PersonKey> lacking = new HashSet<>();
        for (ApplicationUser user : users.known(people)) {
            boolean all = project != null && NEEDED.stream().allMatch(key -> permissions.hasPermission(key, project, user));
            // Somebody who has left needs no permission any more.
            if (user.isActive() && !all) {
                lacking.add(new PersonKey(user.getKey()));
            }
        }
        return lacking;
    }
}
