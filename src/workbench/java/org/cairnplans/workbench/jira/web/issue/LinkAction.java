package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.Optional;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/**
 * Links issues and removes links: POST with {@code id} of the issue. {@code link} is a type's id followed by {@code out} or
 * {@code in}, {@code key} the other issue.
 */
public final class LinkAction implements Page {

    public static final String PATH = "/secure/LinkJiraIssue.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;

    LinkAction(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
    }

    @Override
    public void handle(PageCall call) throws IOException {
        call.requireXsrf();
        IssueContent found = address.byId(call);
        long id = found.issue().id();
        boolean allowed = stores.settings().on(Switch.ISSUE_LINKS)
                && stores.access().mayOnIssue(Permissions.LINK_ISSUES, id, Viewer.of(IssueAddress.actor(call)));
        if (!allowed) {
            call.error(403, "You do not have permission to link issues here, or issue linking is turned off.");
            return;
        }
        try {
            FormInput form = new FormInput(call);
            if (form.text("action").equals("delete")) {
                remove(call, form.number("linkId"), id);
            } else {
                add(call, form, id);
            }
            call.redirect(IssueAddress.browse(found.issue().key()));
        } catch (FormException e) {
            call.error(400, String.join(" ", e.errors().values()));
        }
    }

    private void add(PageCall call, FormInput form, long id) {
        String[] kind = form.text("link").split("-", 2);
        Optional<LinkType> type = kind[0].matches("\\d{1,18}") ? stores.links().type(Long.parseLong(kind[0])) : Optional.empty();
        if (type.isEmpty() || type.get().style() != null) {
            throw new FormException("link", "Choose how the issues are linked.");
        }
        long other = address.byKey(call, form.required("key", "the key of an issue")).map(content -> content.issue().id())
                .orElseThrow(() -> new FormException("key", "There is no issue '" + form.text("key") + "' that you can see."));
        if (other == id) {
            throw new FormException("key", "You cannot link an issue to itself.");
        }
        boolean outward = kind.length == 2 && kind[1].equals("out");
        work.links().create(IssueAddress.actor(call), outward ? id : other, outward ? other : id, type.get().id(), null);
    }

    private void remove(PageCall call, long linkId, long id) {
        LinkRecord link = stores.links().byId(linkId).filter(found -> found.source() == id || found.target() == id)
                .orElseThrow(() -> new FormException("linkId", "There is no such link any more."));
        work.links().remove(IssueAddress.actor(call), link);
    }
}
