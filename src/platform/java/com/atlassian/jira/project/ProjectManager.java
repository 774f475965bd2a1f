package com.atlassian.jira.project;

import java.util.List;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.3. */
public interface ProjectManager {
    /** {@code null} when there is no such project. */
    Project getProjectObj(Long id);

    /** {@code null} when there is no such project. */
    Project getProjectObjByKey(String key);

    List<Project> getProjects();
}
