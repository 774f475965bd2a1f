package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 7, 9.2 (CJ); getAssociatedProjectObjects seen in eight public plugins.
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    /** The default scheme answers its projects here too; may be {@code null} or empty when none uses it. */
    List<Project> getAssociatedProjectObjects();

    FieldConfig getOneAndOnlyConfig();
}
