package org.cairnplans.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.PlanGate;

/** Native links of Cairn's two types, made as the person who acts. */
@JiraComponent
public class PlanLinks {

    private final IssueLinkManager links;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final PlanGate gate;

    public PlanLinks(@JiraImport IssueLinkManager links, @JiraImport ProjectManager projects,
            @JiraImport PermissionManager permissions, PlanGate gate) {
        this.links = links;
        this.projects = projects;
        this.permissions = permissions;
        this.gate = gate;
    }

    /** @throws RefusedException when the person may not link issues of the plan project */
    void requirePermission(ApplicationUser user, CairnSettings settings) {
        Project project = projects.getProjectObj(settings.planProject().orElseThrow());
        if (project == null) {
            throw new NotKnownException("project");
        }
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, project, user)) {
            throw new RefusedException("cairn.jira.link.refused", project.getKey());
        }
    }

    /** Does nothing when the link exists. */
    void link(ApplicationUser user, Issue from, Issue to, long type) {
        if (links.getIssueLink(from.getId(), to.getId(), type) != null) {
            return;
        }
        gate.requireLinking();
        // Jira asks for the permission on the issue where the link is made; the manager itself would ask nobody.
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, from, user)) {
            throw new RefusedException("cairn.jira.link.refused", from.getKey());
        }
        try {
            links.createIssueLink(from.getId(), to.getId(), type, null, user);
        } catch (CreateException failure) {
            throw new IllegalStateException("Jira could not link issue " + from.getId() + " to " + to.getId(), failure);
        }
    }

    /** Does nothing when there is no such link. */
    void unlink(ApplicationUser user, Issue from, Issue to, long type) {
        IssueLink link = links.getIssueLink(from.getId(), to.getId(), type);
        if (link == null) {
            return;
        }
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, from, user)) {
            throw new RefusedException("cairn.jira.link.refused", from.getKey());
        }
        links.removeIssueLink(link, user);
    }
}
