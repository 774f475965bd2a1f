package org.cairnplans.workbench.jira.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.WorkflowRecord;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Statuses with their categories, and the workflows that use them. */
public final class StatusesPage extends AdminPage {

    public static final String PATH = "/secure/admin/ViewStatuses.jspa";

    private final JiraStores stores;
    private final AdminAudit audit;

    public StatusesPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/statuses.vm");
        this.stores = stores;
        this.audit = audit;
    }

    /** A status and the names of the workflows that use it. */
    public record Line(StatusRecord status, List<String> workflows) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        List<WorkflowRecord> workflows = stores.workflows().all();
        model.put("title", "Statuses");
        model.put("statuses", stores.workflows().statuses().stream().map(status -> new Line(status, workflows.stream()
                .filter(workflow -> workflow.statuses().contains(status.id())).map(WorkflowRecord::name).toList())).toList());
        model.put("categories", Arrays.asList(StatusCategory.values()));
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        String name = input.required("name", "a name", 60);
        if (stores.workflows().statusByName(name).isPresent()) {
            throw new FormException("name", "A status with that name already exists.");
        }
        StatusCategory category = Arrays.stream(StatusCategory.values()).filter(c -> c.key().equals(input.text("category")))
                .findFirst().orElseThrow(() -> new FormException("category", "Choose a category."));
        stores.workflows().addStatus(name, input.text("description"), category);
        audit.store(call, "workflows", "Status created", name);
        return PATH;
    }
}
