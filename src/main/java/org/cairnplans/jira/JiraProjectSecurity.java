package org.cairnplans.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.List;
import java.util.Optional;
import org.cairnplans.setup.ProjectSecurity;

/** Reads the default security level of a project with the methods that answer no GenericValue. */
@JiraComponent
public class JiraProjectSecurity implements ProjectSecurity {

    private final ProjectManager projects;
    private final IssueSecurityLevelManager levels;
    private final IssueSecuritySchemeManager schemes;
    private final CustomFieldManager fields;
    private final ProjectRoleManager roles;
    private final UserManager users;

    public JiraProjectSecurity(@JiraImport ProjectManager projects, @JiraImport IssueSecurityLevelManager levels,
            @JiraImport IssueSecuritySchemeManager schemes, @JiraImport CustomFieldManager fields,
            @JiraImport ProjectRoleManager roles, @JiraImport UserManager users) {
        this.projects = projects;
        this.levels = levels;
        this.schemes = schemes;
        this.fields = fields;
        this.roles = roles;
        this.users = users;
    }

    @Override
    public Optional<Level> defaultLevelOf(long projectId) {
        Project project = projects.getProjectObj(projectId);
        if (project == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(levels.getDefaultSecurityLevel(project))
                .map(levels::getSecurityLevel)
                .map(level -> level(level, schemes.getSchemeFor(project)));
    }

    private Level level(IssueSecurityLevel level, Scheme scheme) {
        List<Entry> entries = schemes.getPermissionsBySecurityLevel(level.getId()).stream().map(this::entry).toList();
        return new Level(level.getId(), level.getName(), scheme == null ? "" : scheme.getName(), entries);
    }

    private Entry entry(IssueSecurityLevelPermission permission) {
        String parameter = permission.getParameter() == null ? "" : permission.getParameter();
        return new Entry(permission.getType(), parameter, shown(permission.getType(), parameter));
    }

    /** An administrator's word for it: Jira's name of the kind, and whom by name where Jira stores an id. */
    private String shown(String type, String parameter) {
        String whom = switch (type) {
            case "projectrole" -> roleName(parameter);
            case "userCF", "groupCF" -> Optional.ofNullable(fields.getCustomFieldObject(parameter)).map(CustomField::getName).orElse(parameter);
            case "user" -> Optional.ofNullable(users.getUserByKey(parameter)).map(ApplicationUser::getDisplayName).orElse(parameter);
            case "group" -> parameter.isEmpty() ? "Anyone" : parameter;
            default -> parameter;
        };
        return whom.isEmpty() ? type : type + ": " + whom;
    }

    private String roleName(String parameter) {
        if (!parameter.matches("\\d{1,18}")) {
            return parameter;
        }
        ProjectRole role = roles.getProjectRole(Long.valueOf(parameter));
        return role == null ? parameter : role.getName();
    }
}
