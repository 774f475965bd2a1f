package org.cairnplans.workbench.jira.web.admin;

import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.AuditRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Page;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;
import org.cairnplans.workbench.jira.web.form.Pager;

/** The audit log, newest first. Nothing can be changed here. */
public final class AuditLogPage extends AdminPage {

    public static final String PATH = "/auditing/view";
    private static final int PAGE_SIZE = 50;

    private final JiraStores stores;

    public AuditLogPage(Predicate<HostUser> administrators, JiraStores stores) {
        super(administrators, "jira/admin/audit-log.vm");
        this.stores = stores;
    }

    /** A line with its author's name; Jira writes {@code System} where nobody acted. */
    public record Line(AuditRecord record, String author) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        String asked = new FormInput(call).text("start");
        int start = asked.matches("\\d{1,8}") ? Integer.parseInt(asked) : 0;
        Page<AuditRecord> page = stores.audit().page(start, PAGE_SIZE);
        Map<String, JiraUser> people = stores.people().byKeys(page.items().stream().map(AuditRecord::author)
                .filter(author -> author != null).distinct().toList());
        model.put("title", "Audit log");
        model.put("records", page.items().stream().map(record -> new Line(record, record.author() == null ? "System"
                : people.containsKey(record.author()) ? people.get(record.author()).displayName() : record.author())).toList());
        model.put("pager", Pager.of(start, PAGE_SIZE, page.total(), PATH + "?"));
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        throw new FormException("form", "The audit log cannot be changed.");
    }
}
