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
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.setup.ProjectSecurity;

/** Reads the default security level of a project with the methods that answer no GenericValue. */
@JiraComponent
public class JiraProjectSecurity implements ProjectSecurity {

    /** The kinds of entries that Cairn has words for; a later Jira may know more. */
    private static final Set<String> NAMED =
            Set.of("reporter", "assignee", "lead", "userCF", "groupCF", "projectrole", "group", "user", "applicationRole");

    private final ProjectManager projects;
    private final IssueSecurityLevelManager levels;
    private final IssueSecuritySchemeManager schemes;
    private final CustomFieldManager fields;
    private final ProjectRoleManager roles;
    private final UserManager users;
    private final I18nResolver i18n;

    public JiraProjectSecurity(@JiraImport ProjectManager projects, @JiraImport IssueSecurityLevelManager levels,
            @JiraImport IssueSecuritySchemeManager schemes, @JiraImport CustomFieldManager fields,
            @JiraImport ProjectRoleManager roles, @JiraImport UserManager users, @ComponentImport I18nResolver i18n) {
        this.projects = projects;
        this.levels = levels;
        this.schemes = schemes;
        this.fields = fields;
        this.roles = roles;
        this.users = users;
        this.i18n = i18n;
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

    /** In the reader's language, as Jira's administration calls it, and whom by name where Jira stores an id. */
    private String shown(String type, String parameter) {
        String whom = switch (type) {
            case "projectrole" -> roleName(parameter);
            case "userCF", "groupCF" -> Optional.ofNullable(fields.getCustomFieldObject(parameter)).map(CustomField::getName)
                    .orElse(parameter);
            case "user" -> Optional.ofNullable(users.getUserByKey(parameter)).map(ApplicationUser::getDisplayName)
                    .orElse(parameter);
            default -> parameter;
        };
        if (!NAMED.contains(type)) {
            return whom.isEmpty() ? type : type + ": " + whom;
        }
        // A group entry without a group means everybody, signed in or not.
        return type.equals("group") && whom.isEmpty()
                ? i18n.getText("cairn.setup.entry.anyone")
                : i18n.getText("cairn.setup.entry." + type, whom);
    }

    private String roleName(String parameter) {
        if (!parameter.matches("\\d{1,18}")) {
            return parameter;
        }
        ProjectRole role = roles.getProjectRole(Long.valueOf(parameter));
        return role == null ? parameter : role.getName();
    }
}
