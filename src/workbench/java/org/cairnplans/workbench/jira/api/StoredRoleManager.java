package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.Collection;
import java.util.List;
import org.cairnplans.workbench.jira.domain.ProjectRoleRecord;
import org.cairnplans.workbench.jira.store.RoleStore;

/** Jira's project roles, from the store. */
final class StoredRoleManager implements ProjectRoleManager {

    private final RoleStore roles;

    StoredRoleManager(RoleStore roles) {
        this.roles = roles;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(roles.all().stream().map(StoredRole::new).toList());
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return roles.byId(id).map(StoredRole::new).orElse(null);
    }

    private record StoredRole(ProjectRoleRecord role) implements ProjectRole {

        @Override
        public Long getId() {
            return role.id();
        }

        @Override
        public String getName() {
            return role.name();
        }
    }
}
