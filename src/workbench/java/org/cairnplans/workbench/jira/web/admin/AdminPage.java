package org.cairnplans.workbench.jira.web.admin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/**
 * A page of the administration: for Jira administrators only, behind the password page, changed by POST with the session's token
 * only. A refused change shows the page again with the message at its field.
 */
abstract class AdminPage implements Page {

    private final Predicate<HostUser> administrators;
    private final String template;

    /**
     * @param administrators says who may come in
     * @param template path below the templates folder
     */
    AdminPage(Predicate<HostUser> administrators, String template) {
        this.administrators = Objects.requireNonNull(administrators, "administrators");
        this.template = Objects.requireNonNull(template, "template");
    }

    @Override
    public final void handle(PageCall call) throws Exception {
        if (call.user().filter(administrators).isEmpty()) {
            call.error(403, "You do not have the permission to administer Jira.");
            return;
        }
        call.requireWebSudo();
        if (!"POST".equals(call.request().getMethod())) {
            show(call, Map.of());
            return;
        }
        call.requireXsrf();
        String next;
        try {
            next = change(call, new FormInput(call));
        } catch (FormException e) {
            call.response().setStatus(400);
            show(call, e.errors());
            return;
        }
        call.redirect(next);
    }

    private void show(PageCall call, Map<String, String> errors) throws IOException {
        Map<String, Object> model = new HashMap<>();
        if (!fill(call, model)) {
            call.error(404, "There is no such thing to administer. It may have been deleted.");
            return;
        }
        model.put("errors", errors);
        model.put("input", errors.isEmpty() ? Map.of() : new FormInput(call).all());
        call.render(template, model);
    }

    /**
     * Puts what the template shows into the model.
     *
     * @return false when the thing the address names does not exist
     */
    abstract boolean fill(PageCall call, Map<String, Object> model) throws IOException;

    /**
     * Does what the form asks.
     *
     * @return path in the context to show next
     * @throws FormException when the input is refused; nothing is changed then
     */
    abstract String change(PageCall call, FormInput input) throws IOException;
}
