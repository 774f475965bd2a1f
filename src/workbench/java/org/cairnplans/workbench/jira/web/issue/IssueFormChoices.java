package org.cairnplans.workbench.jira.web.issue;

import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** What the fields of an issue's form offer, and which of them the person sees at all. */
final class IssueFormChoices {

    private final JiraStores stores;

    IssueFormChoices(JiraStores stores) {
        this.stores = stores;
    }

    void fill(Map<String, Object> model, ProjectRecord project, boolean subTask, Viewer viewer) {
        model.put("project", project);
        model.put("types", types(project, subTask));
        model.put("priorities", stores.constants().priorities());
        model.put("allComponents", stores.parts().components(project.id()));
        model.put("allVersions", stores.parts().versions(project.id()).stream().filter(version -> !version.archived()).toList());
        // A sub-task has its parent's level, so the field is not on its form.
        model.put("levels", subTask || !may(Permissions.SET_ISSUE_SECURITY, project, viewer) ? List.of()
                : stores.access().levels(project.id(), viewer));
        model.put("maySchedule", may(Permissions.SCHEDULE_ISSUES, project, viewer));
        model.put("mayAssign", may(Permissions.ASSIGN_ISSUES, project, viewer));
        model.put("mayReport", may(Permissions.MODIFY_REPORTER, project, viewer));
    }

    List<IssueTypeRecord> types(ProjectRecord project, boolean subTask) {
        return stores.issueTypeSchemes().byId(project.issueTypeScheme()).orElseThrow().typeIds().stream()
                .flatMap(id -> stores.issueTypes().byId(id).stream()).filter(type -> type.subTask() == subTask).toList();
    }

    private boolean may(String permission, ProjectRecord project, Viewer viewer) {
        return stores.access().mayInProject(permission, project.id(), viewer);
    }
}
