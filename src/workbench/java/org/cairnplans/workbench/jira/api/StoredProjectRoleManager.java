package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.Collection;
import java.util.List;
import org.cairnplans.workbench.jira.domain.ProjectRoleRecord;
import org.cairnplans.workbench.jira.store.RoleStore;

/** Project roles as names; who has them is asked by permissions and issue security alone. */
record StoredProjectRoleManager(RoleStore roles) implements ProjectRoleManager {

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(roles.all().stream().map(StoredRole::of).toList());
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return roles.byId(id).map(StoredRole::of).orElse(null);
    }

    private record StoredRole(Long id, String name) implements ProjectRole {

        private static StoredRole of(ProjectRoleRecord role) {
            return new StoredRole(role.id(), role.name());
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
