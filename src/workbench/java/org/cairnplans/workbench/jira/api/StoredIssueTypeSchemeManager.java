package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.cairnplans.workbench.jira.domain.IssueTypeScheme;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Issue type schemes. Changing one changes every project that uses it. */
record StoredIssueTypeSchemeManager(JiraStores stores) implements IssueTypeSchemeManager, OptionSetManager {

    @Override
    public FieldConfigScheme create(String name, String description, List<String> optionIds) {
        return view(stores.issueTypeSchemes().add(name, description, false, types(optionIds)));
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
        IssueTypeScheme scheme = byId(configScheme.getId());
        IssueTypeScheme changed = new IssueTypeScheme(scheme.id(), configScheme.getName(), configScheme.getDescription(),
                scheme.standard(), types(optionIds));
        stores.issueTypeSchemes().update(changed);
        return view(changed);
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return view(byId(project(project).issueTypeScheme()));
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return view(stores.issueTypeSchemes().standard());
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme) {
        return byId(configScheme.getId()).standard();
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return List.copyOf(stores.issueTypeSchemes().all().stream().map(this::view).toList());
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return List.copyOf(byId(project(project).issueTypeScheme()).typeIds().stream().map(id -> stores.issueTypes().byId(id))
                .flatMap(type -> type.map(StoredIssueType::new).stream()).toList());
    }

    /** Projects that are not in the list any more fall back to the default scheme. */
    @Override
    public FieldConfigScheme setProjectAssociationsForIssueTypeScheme(FieldConfigScheme scheme, Collection<Project> projects) {
        IssueTypeScheme wanted = byId(scheme.getId());
        stores.database().inTransaction(() -> {
            List<Long> ids = projects.stream().map(Project::getId).toList();
            long standard = stores.issueTypeSchemes().standard().id();
            stores.projects().byIssueTypeScheme(wanted.id()).stream().map(ProjectRecord::id).filter(id -> !ids.contains(id))
                    .forEach(id -> stores.projects().setIssueTypeScheme(id, standard));
            ids.forEach(id -> stores.projects().setIssueTypeScheme(id, wanted.id()));
        });
        return view(wanted);
    }

    @Override
    public OptionSet getOptionsForConfig(FieldConfig config) {
        Collection<String> ids = byId(config.getId()).typeIds().stream().map(Object::toString).toList();
        return () -> ids;
    }

    private List<Long> types(Collection<String> optionIds) {
        List<Long> known = stores.issueTypes().all().stream().map(type -> type.id()).toList();
        return optionIds.stream().distinct().map(id -> Ids.parse(id).filter(known::contains)
                .orElseThrow(() -> new IllegalArgumentException("No issue type with the id " + id))).toList();
    }

    private IssueTypeScheme byId(Long id) {
        return stores.issueTypeSchemes().byId(id)
                .orElseThrow(() -> new IllegalArgumentException("No issue type scheme with the id " + id));
    }

    private ProjectRecord project(Project project) {
        return stores.projects().byId(Objects.requireNonNull(project, "project").getId())
                .orElseThrow(() -> new IllegalArgumentException("No project " + project.getKey()));
    }

    private StoredFieldConfigScheme view(IssueTypeScheme scheme) {
        return new StoredFieldConfigScheme(scheme, stores);
    }
}
