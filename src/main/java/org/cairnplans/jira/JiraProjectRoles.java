package org.cairnplans.jira;

import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Comparator;
import java.util.List;
import org.cairnplans.setup.ProjectRoles;

/** Jira's project roles. */
@JiraComponent
public class JiraProjectRoles implements ProjectRoles {

    private final ProjectRoleManager roles;

    public JiraProjectRoles(@JiraImport ProjectRoleManager roles) {
        this.roles = roles;
    }

    @Override
    public List<Role> all() {
        return roles.getProjectRoles().stream()
                .map(role -> new Role(role.getId(), role.getName()))
                .sorted(Comparator.comparing(Role::name))
                .toList();
    }
}
