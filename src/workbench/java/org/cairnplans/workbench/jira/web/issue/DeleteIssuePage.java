package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.Map;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Asks before an issue is deleted, {@code ?id=}, and says how many sub-tasks go with it. */
public final class DeleteIssuePage implements Page {

    public static final String PATH = "/secure/DeleteIssue!default.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;

    DeleteIssuePage(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
    }

    @Override
    public void handle(PageCall call) throws IOException {
        IssueContent found = address.byId(call);
        Draft draft = work.removal().check(IssueAddress.actor(call), found.issue().id());
        if (!draft.valid()) {
            call.error(403, String.join(" ", draft.errors().general()));
        } else if ("POST".equals(call.request().getMethod())) {
            call.requireXsrf();
            work.removal().delete(IssueAddress.actor(call), draft);
            call.redirect("/browse/" + stores.projects().byId(found.issue().project()).orElseThrow().key());
        } else {
            call.render("jira/delete-issue.vm", Map.of("issue", found.issue(),
                    "subTasks", stores.issues().subTasks(found.issue().id()).size()));
        }
    }
}
