package org.cairnplans.workbench.jira.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeScheme;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.Transition;
import org.cairnplans.workbench.jira.domain.VersionRecord;
import org.cairnplans.workbench.jira.domain.WorkflowRecord;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourcePart;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceProject;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceVersion;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * The project that issues are imported into: made with schemes of its own from what its issues use, or checked when it exists.
 */
final class ProjectTarget {

    private static final int FIRST_ACTION = 11;
    private static final int ACTION_STEP = 10;

    private final JiraStores stores;
    private final ProjectRecord project;
    private final Map<String, Long> components = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    private ProjectTarget(JiraStores stores, ProjectRecord project) {
        this.stores = stores;
        this.project = project;
        stores.parts().components(project.id()).forEach(known -> components.put(known.name(), known.id()));
        stores.parts().versions(project.id()).forEach(known -> versions.put(known.name(), known.id()));
    }

    /** @param issues the issues to come, all of this project */
    static ProjectTarget open(JiraStores stores, Catalogue catalogue, SourceProject source, List<SourceIssue> issues) {
        return stores.projects().byKey(source.key()).map(project -> check(stores, catalogue, project, issues))
                .orElseGet(() -> new ProjectTarget(stores, make(stores, catalogue, source, issues)));
    }

    private static ProjectTarget check(JiraStores stores, Catalogue catalogue, ProjectRecord project, List<SourceIssue> issues) {
        Set<Long> types = Set.copyOf(stores.issueTypeSchemes().byId(project.issueTypeScheme()).orElseThrow().typeIds());
        Set<Long> statuses = Set.copyOf(stores.workflows().ofProject(project.id()).statuses());
        for (SourceIssue issue : issues) {
            if (!types.contains(catalogue.type(issue.type(), issue.key()))) {
                throw new ImportException(issue.key() + ": the project " + project.key() + " has no issue type " + issue.type()
                        .name());
            }
            if (!statuses.contains(catalogue.status(issue.status(), issue.key()))) {
                throw new ImportException(issue.key() + ": the workflow of the project " + project.key() + " has no status "
                        + issue.status().name());
            }
        }
        return new ProjectTarget(stores, project);
    }

    private static ProjectRecord make(JiraStores stores, Catalogue catalogue, SourceProject source, List<SourceIssue> issues) {
        List<Long> types = issues.stream().map(issue -> catalogue.type(issue.type(), issue.key())).distinct().toList();
        IssueTypeScheme scheme = stores.issueTypeSchemes().add(source.key() + ": Imported Issue Type Scheme",
                "The types of the imported issues.", false, types);
        WorkflowRecord workflow = workflow(stores, catalogue, source.key(), issues);
        String lead = stores.people().byName("admin").or(() -> administrators(stores).stream().findFirst()).map(JiraUser::key)
                .orElseThrow(() -> new ImportException("There is no administrator to lead the project " + source.key()));
        return stores.projects().add(new ProjectRecord(0, source.key(), source.name(), "", lead,
                stores.permissions().schemes().get(0).id(), scheme.id(), workflow.id(), null));
    }

    private static List<JiraUser> administrators(JiraStores stores) {
        return stores.permissions().globalHolders("ADMINISTER").stream().flatMap(group -> stores.groups().members(group).stream())
                .toList();
    }

    /** The file does not tell the workflow, so from each status one may go to each other. */
    private static WorkflowRecord workflow(JiraStores stores, Catalogue catalogue, String key, List<SourceIssue> issues) {
        Map<Long, String> statuses = new LinkedHashMap<>();
        for (StatusCategory category : StatusCategory.values()) {
            for (SourceIssue issue : issues) {
                if (issue.status().category() == category) {
                    statuses.putIfAbsent(catalogue.status(issue.status(), issue.key()), issue.status().name());
                }
            }
        }
        List<Transition> transitions = new ArrayList<>();
        statuses.forEach((id, name) -> transitions.add(new Transition(FIRST_ACTION + ACTION_STEP * transitions.size(), name, null,
                id)));
        List<Long> ids = List.copyOf(statuses.keySet());
        return stores.workflows().add(key + ": Imported Workflow", ids.get(0), ids, transitions);
    }

    ProjectRecord project() {
        return project;
    }

    Set<Long> components(List<SourcePart> parts) {
        return parts.stream().map(part -> components.computeIfAbsent(part.name(), name -> {
            ComponentRecord made = stores.parts().addComponent(project.id(), name, part.description());
            return made.id();
        })).collect(Collectors.toSet());
    }

    Set<Long> versions(List<SourceVersion> parts) {
        return parts.stream().map(part -> versions.computeIfAbsent(part.name(), name -> {
            VersionRecord made = stores.parts().addVersion(project.id(), name, part.description(), part.released(),
                    part.archived(), part.releaseDate());
            return made.id();
        })).collect(Collectors.toSet());
    }
}
