package org.cairnplans.workbench.jira.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebPanel;
import org.cairnplans.workbench.host.web.PageCall;

/** What the app adds to an issue's page: panels, and items of the operations bar. */
final class IssueFragments {

    /** Sections of the "More" menu, in Jira's order. */
    private static final List<String> MORE = List.of("operations-work", "operations-attachments", "operations-voteswatchers",
            "operations-subtasks", "operations-operations", "operations-delete");

    private final ProductHost host;

    IssueFragments(ProductHost host) {
        this.host = host;
    }

    /** @param place {@code left}, {@code right} or {@code info} */
    List<WebPanel> panels(String place, Map<String, Object> context) {
        return host.modules().webPanels("atl.jira.view.issue." + place + ".context", context);
    }

    List<WebItem> topLevel(Map<String, Object> context) {
        return host.modules().webItems("operations-top-level", context);
    }

    List<WebItem> tools(Map<String, Object> context) {
        return host.modules().webItems("jira.issue.tools", context);
    }

    /** The app's groups of the "More" menu; empty ones are left out. */
    List<List<WebItem>> more(Map<String, Object> context) {
        List<List<WebItem>> groups = new ArrayList<>();
        for (String section : MORE) {
            List<WebItem> items = host.modules().webItems(section, context);
            if (!items.isEmpty()) {
                groups.add(items);
            }
        }
        return groups;
    }

    /** What conditions and context providers of an issue's page see. */
    Map<String, Object> context(PageCall call, long issueId) {
        Issue issue = host.services().require(IssueManager.class).getIssueObject(issueId);
        Map<String, Object> params = new HashMap<>();
        params.put("issue", issue);
        params.put("project", issue.getProjectObject());
        Map<String, Object> context = new HashMap<>(params);
        context.put("user", host.services().require(JiraAuthenticationContext.class).getLoggedInUser());
        context.put("helper", new JiraHelper(call.request(), issue.getProjectObject(), params));
        return context;
    }
}
