package org.cairnplans.jira;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cairnplans.setup.PlanProjects;

/** Jira's projects and their issue type schemes. */
@JiraComponent
public class JiraPlanProjects implements PlanProjects {

    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;
    private final OptionSetManager options;

    public JiraPlanProjects(
            @JiraImport ProjectManager projects, @JiraImport IssueTypeSchemeManager schemes,
            @JiraImport OptionSetManager options) {
        this.projects = projects;
        this.schemes = schemes;
        this.options = options;
    }

    @Override
    public List<PlanProject> all() {
        return projects.getProjects().stream().map(JiraPlanProjects::project)
                .sorted(Comparator.comparing(PlanProject::key)).toList();
    }

    @Override
    public Optional<PlanProject> byId(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).map(JiraPlanProjects::project);
    }

    @Override
    public Optional<PlanProject> byKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key.strip().toUpperCase(Locale.ROOT)))
                .map(JiraPlanProjects::project);
    }

    @Override
    public TypeScheme schemeOf(long id) {
        FieldConfigScheme scheme = schemes.getConfigScheme(projects.getProjectObj(id));
        List<String> others = users(scheme).stream()
                .filter(project -> project.getId() != id)
                .map(Project::getKey)
                .sorted()
                .toList();
        return new TypeScheme(scheme.getId(), scheme.getName(), schemes.isDefaultIssueTypeScheme(scheme), types(scheme), others);
    }

    @Override
    public void addTypes(TypeScheme scheme, List<String> more) {
        FieldConfigScheme stored = require(scheme.id());
        List<String> all = new ArrayList<>(types(stored));
        more.stream().filter(type -> !all.contains(type)).forEach(all::add);
        schemes.update(stored, all);
    }

    @Override
    public long createScheme(String name, List<String> types) {
        return schemes.create(name, "Made by Cairn's set-up, so that no other project gets Cairn's issue types.", types).getId();
    }

    @Override
    public boolean isUnusedScheme(long id) {
        return find(id).filter(scheme -> users(scheme).isEmpty()).isPresent();
    }

    @Override
    public void useScheme(long projectId, long schemeId) {
        FieldConfigScheme scheme = require(schemeId);
        // The call replaces the projects of the scheme, hence those it has are named again.
        List<Project> all = new ArrayList<>(users(scheme));
        all.add(projects.getProjectObj(projectId));
        schemes.setProjectAssociationsForIssueTypeScheme(scheme, all);
    }

    private Optional<FieldConfigScheme> find(long id) {
        return schemes.getAllSchemes().stream().filter(scheme -> scheme.getId() == id).findFirst();
    }

    private FieldConfigScheme require(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Issue type scheme " + id + " is gone"));
    }

    private List<String> types(FieldConfigScheme scheme) {
        return List.copyOf(options.getOptionsForConfig(scheme.getOneAndOnlyConfig()).getOptionIds());
    }

    private static List<Project> users(FieldConfigScheme scheme) {
        List<Project> using = scheme.getAssociatedProjectObjects();
        return using == null ? List.of() : using;
    }

    private static PlanProject project(Project project) {
        return new PlanProject(project.getId(), project.getKey(), project.getName());
    }
}
