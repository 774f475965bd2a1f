package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /browse/KEY}: an issue, or (a project's key) the project's page. A key from before a move leads to the present one. */
public final class IssuePage implements Page {

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;
    private final IssueFacts facts;
    private final IssueActivity activity;
    private final IssueFragments fragments;
    private final Page projectPage;

    IssuePage(JiraStores stores, JiraWork work, IssueFacts facts, IssueActivity activity, IssueFragments fragments,
            Page projectPage) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
        this.facts = facts;
        this.activity = activity;
        this.fragments = fragments;
        this.projectPage = projectPage;
    }

    @Override
    public void handle(PageCall call) throws Exception {
        String key = call.path().substring("/browse/".length());
        if (key.indexOf('-') < 0) {
            projectPage.handle(call);
            return;
        }
        Optional<IssueContent> found = address.byKey(call, key);
        if (found.isEmpty()) {
            call.error(404, IssueAddress.UNKNOWN);
        } else if (!found.get().issue().key().equals(key)) {
            call.redirect(IssueAddress.browse(found.get().issue().key()));
        } else {
            show(call, found.get());
        }
    }

    private void show(PageCall call, IssueContent content) throws IOException {
        IssueRecord issue = content.issue();
        String actor = IssueAddress.actor(call);
        Lookups lookups = new Lookups(stores);
        lookups.prefetch(List.of(content));
        Map<String, Object> model = new HashMap<>();
        facts.fill(model, content, Viewer.of(actor), lookups);
        String tab = "history".equals(call.parameter("page")) ? "history" : "comments";
        model.put("tab", tab);
        model.put("comments", activity.comments(issue.id(), actor, lookups));
        model.put("history", tab.equals("history") ? activity.history(issue.id(), lookups) : List.of());
        model.put("transitions", work.transitions().available(actor, issue));
        operations(model, issue, actor);
        Map<String, Object> context = fragments.context(call, issue.id());
        for (String place : List.of("left", "right", "info")) {
            model.put(place + "Panels", fragments.panels(place, context));
        }
        model.put("topLevel", fragments.topLevel(context));
        model.put("tools", fragments.tools(context));
        model.put("more", fragments.more(context));
        call.render("jira/issue.vm", model);
    }

    private void operations(Map<String, Object> model, IssueRecord issue, String actor) {
        boolean links = stores.settings().on(Switch.ISSUE_LINKS);
        model.put("mayEdit", may(Permissions.EDIT_ISSUES, issue, actor));
        model.put("mayComment", may(Permissions.ADD_COMMENTS, issue, actor));
        model.put("mayDelete", may(Permissions.DELETE_ISSUES, issue, actor));
        model.put("mayMove", !issue.subTask() && may(Permissions.MOVE_ISSUES, issue, actor));
        model.put("mayLink", links && may(Permissions.LINK_ISSUES, issue, actor));
        model.put("linkTypes", links ? stores.links().types().stream().filter(type -> type.style() == null).toList()
                : List.<LinkType>of());
        model.put("mayConvert", stores.settings().on(Switch.SUB_TASKS) && may(Permissions.EDIT_ISSUES, issue, actor));
        model.put("mayCreateSubTask", !issue.subTask() && stores.settings().on(Switch.SUB_TASKS)
                && stores.access().mayInProject(Permissions.CREATE_ISSUES, issue.project(), Viewer.of(actor)));
    }

    private boolean may(String permission, IssueRecord issue, String actor) {
        return stores.access().mayOnIssue(permission, issue.id(), Viewer.of(actor));
    }
}
