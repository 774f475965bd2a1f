package org.cairnplans.workbench.jira.web.admin;

import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Sub-tasks: on or off. As in Jira they can't be turned off while there are any. */
public final class SubTasksPage extends AdminPage {

    public static final String PATH = "/secure/admin/subtasks/ManageSubTasks.jspa";

    private final JiraStores stores;
    private final AdminAudit audit;

    public SubTasksPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/sub-tasks.vm");
        this.stores = stores;
        this.audit = audit;
    }

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Sub-tasks");
        model.put("on", stores.settings().on(Switch.SUB_TASKS));
        model.put("types", stores.issueTypes().all().stream().filter(IssueTypeRecord::subTask).toList());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        boolean on = switch (input.text("action")) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new FormException("form", "Unknown action.");
        };
        if (!on && stores.issueTypes().all().stream().anyMatch(t -> t.subTask() && stores.issueTypes().issuesOf(t.id()) > 0)) {
            throw new FormException("form", "Sub-tasks cannot be turned off: there are sub-tasks. Delete or convert them first.");
        }
        stores.settings().turn(Switch.SUB_TASKS, on);
        audit.store(call, "system", "Sub-tasks turned " + (on ? "on" : "off"), "");
        return PATH;
    }
}
