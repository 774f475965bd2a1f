package org.cairnplans.workbench.jira.web.navigate;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.search.IssueSearch;
import org.cairnplans.workbench.jira.store.JiraStores;

/** A project: what it is, how many issues are open, links to its issues and of the app. */
public final class ProjectPage implements Page {

    private final ProductHost host;
    private final JiraStores stores;
    private final IssueSearch search;

    public ProjectPage(ProductHost host, JiraStores stores, IssueSearch search) {
        this.host = host;
        this.stores = stores;
        this.search = search;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        String key = call.path().replaceFirst("^/(browse|projects)/", "").replaceFirst("/.*", "");
        Viewer viewer = Viewer.of(call.user().map(HostUser::key).orElse(null));
        Optional<ProjectRecord> found = stores.projects().byKey(key)
                .filter(project -> stores.access().mayInProject(Permissions.BROWSE_PROJECTS, project.id(), viewer));
        if (found.isEmpty()) {
            call.error(404, "No project could be found with key '" + key + "', or you do not have permission to see it.");
            return;
        }
        ProjectRecord project = found.get();
        String all = "project = " + project.key();
        String open = all + " AND resolution is EMPTY";
        Map<String, Object> model = new HashMap<>();
        model.put("project", project);
        model.put("lead", stores.people().byKey(project.lead()).orElse(null));
        model.put("allIssues", search.find(all, 0, 0).total());
        model.put("openIssues", search.find(open, 0, 0).total());
        model.put("allJql", URLEncoder.encode(all + " ORDER BY created DESC", StandardCharsets.UTF_8));
        model.put("openJql", URLEncoder.encode(open + " ORDER BY updated DESC", StandardCharsets.UTF_8));
        model.put("components", stores.parts().components(project.id()));
        model.put("versions", stores.parts().versions(project.id()));
        model.put("items", items(call, project));
        model.put("mayAdminister", stores.access().mayGlobally(Permissions.ADMINISTER, viewer));
        call.render("jira/project.vm", model);
    }

    private List<WebItem> items(PageCall call, ProjectRecord record) {
        Project project = host.services().require(ProjectManager.class).getProjectObj(record.id());
        Map<String, Object> params = Map.of("project", project, "projectKey", record.key(), "pathEncodedProjectKey", record.key());
        Map<String, Object> context = new HashMap<>(params);
        context.put("user", host.services().require(JiraAuthenticationContext.class).getLoggedInUser());
        context.put("helper", new JiraHelper(call.request(), project, params));
        return host.modules().webItems("jira.project.sidebar.plugins.navigation", context);
    }
}
