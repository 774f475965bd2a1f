package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.Transition;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** A step of the workflow: {@code ?id=&action=}. A step into a done status asks for a resolution; the others happen at once. */
public final class TransitionPage implements Page {

    public static final String PATH = "/secure/WorkflowUIDispatcher.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;

    TransitionPage(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
    }

    @Override
    public void handle(PageCall call) throws IOException {
        FormInput form = new FormInput(call);
        IssueContent found = address.byId(call);
        Optional<Transition> step = work.transitions().available(IssueAddress.actor(call), found.issue()).stream()
                .filter(transition -> Integer.toString(transition.actionId()).equals(form.text("action"))).findFirst();
        if (step.isEmpty()) {
            call.error(409, "This step is not possible in the issue's present status, or you may not take it.");
            return;
        }
        Map<String, String> errors = Map.of();
        if ("POST".equals(call.request().getMethod()) && (form.sent("resolution") || !asks(step.get()))) {
            call.requireXsrf();
            errors = perform(call, form, found, step.get());
            if (errors.isEmpty()) {
                call.redirect(IssueAddress.browse(found.issue().key()));
                return;
            }
            call.response().setStatus(400);
        }
        show(call, found, step.get(), errors);
    }

    private Map<String, String> perform(PageCall call, FormInput form, IssueContent content, Transition step) {
        IssueInput input = new IssueInput();
        try {
            if (asks(step)) {
                input.resolution(form.number("resolution"));
            }
        } catch (FormException e) {
            return e.errors();
        }
        if (!form.text("comment").isEmpty()) {
            input.comment(form.text("comment"));
        }
        Draft draft = work.transitions().check(IssueAddress.actor(call), content.issue().id(), step.actionId(), input);
        if (draft.valid()) {
            work.transitions().transition(IssueAddress.actor(call), draft);
            return Map.of();
        }
        return FormErrors.of(draft.errors());
    }

    private boolean asks(Transition step) {
        return stores.workflows().status(step.to()).map(StatusRecord::category).filter(StatusCategory.DONE::equals).isPresent();
    }

    private void show(PageCall call, IssueContent content, Transition step, Map<String, String> errors) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("issue", content.issue());
        model.put("transition", step);
        model.put("asks", asks(step));
        model.put("resolutions", stores.constants().resolutions());
        model.put("errors", errors);
        call.render("jira/transition.vm", model);
    }
}
