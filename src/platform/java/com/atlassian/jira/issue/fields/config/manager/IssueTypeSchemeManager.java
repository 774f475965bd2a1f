package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2 [J8i]. */
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String name, String description, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

    FieldConfigScheme getConfigScheme(Project project);

    FieldConfigScheme getDefaultIssueTypeScheme();

    boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

    List<FieldConfigScheme> getAllSchemes();

    Collection<IssueType> getIssueTypesForProject(Project project);

    FieldConfigScheme setProjectAssociationsForIssueTypeScheme(FieldConfigScheme scheme, Collection<Project> projects);
}
