package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.PeopleStore;

/** Jira's view of a project. Two are the same when their ids are. */
final class StoredProject implements Project {

    private final ProjectRecord project;
    private final PeopleStore people;

    StoredProject(ProjectRecord project, PeopleStore people) {
        this.project = project;
        this.people = people;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return people.byKey(project.lead()).map(StoredUser::of).orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && that.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return "Project: " + project.key();
    }
}
