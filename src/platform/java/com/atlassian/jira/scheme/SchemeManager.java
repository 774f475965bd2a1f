package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2b [7.13]. */
public interface SchemeManager {
    /** {@code null} when the project has no scheme of this kind. */
    Scheme getSchemeFor(Project project);
}
