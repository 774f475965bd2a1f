package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.cairnplans.workbench.jira.domain.IssueTypeScheme;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Jira's view of an issue type scheme. Its one config has the scheme's id. */
record StoredFieldConfigScheme(IssueTypeScheme scheme, JiraStores stores) implements FieldConfigScheme, FieldConfig {

    @Override
    public Long getId() {
        return scheme.id();
    }

    @Override
    public String getName() {
        return scheme.name();
    }

    @Override
    public String getDescription() {
        return scheme.description();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return List.copyOf(stores.projects().byIssueTypeScheme(scheme.id()).stream()
                .map(project -> new StoredProject(project, stores.people())).toList());
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this;
    }
}
