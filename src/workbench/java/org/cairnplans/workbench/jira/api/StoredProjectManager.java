package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Finds projects, without asking for a permission. */
record StoredProjectManager(JiraStores stores) implements ProjectManager {

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : orNull(stores.projects().byId(id));
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return key == null ? null : orNull(stores.projects().byKey(key));
    }

    @Override
    public List<Project> getProjects() {
        return List.copyOf(stores.projects().all().stream().map(this::view).toList());
    }

    private Project orNull(Optional<ProjectRecord> project) {
        return project.map(this::view).orElse(null);
    }

    private StoredProject view(ProjectRecord project) {
        return new StoredProject(project, stores.people());
    }
}
