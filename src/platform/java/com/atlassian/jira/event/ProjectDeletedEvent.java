package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.7 (CJ); constructor seen in condec's tests. */
public class ProjectDeletedEvent {
    private final ApplicationUser user;
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project oldProject) {
        this.user = user;
        this.project = oldProject;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Project getProject() {
        return project;
    }

    public Long getId() {
        return project.getId();
    }

    public String getKey() {
        return project.getKey();
    }
}
