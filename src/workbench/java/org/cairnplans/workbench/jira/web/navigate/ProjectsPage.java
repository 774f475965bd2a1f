package org.cairnplans.workbench.jira.web.navigate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The projects a person may browse. */
public final class ProjectsPage implements Page {

    public static final String PATH = "/secure/BrowseProjects.jspa";

    private final JiraStores stores;

    public ProjectsPage(JiraStores stores) {
        this.stores = stores;
    }

    /** A project with its lead, null when unknown. */
    public record Line(ProjectRecord project, JiraUser lead) {}

    @Override
    public void handle(PageCall call) throws IOException {
        List<Long> visible = stores.access().projects(Permissions.BROWSE_PROJECTS,
                Viewer.of(call.user().map(HostUser::key).orElse(null)));
        call.render("jira/projects.vm", Map.of("projects", stores.projects().all().stream()
                .filter(project -> visible.contains(project.id()))
                .map(project -> new Line(project, stores.people().byKey(project.lead()).orElse(null))).toList()));
    }
}
