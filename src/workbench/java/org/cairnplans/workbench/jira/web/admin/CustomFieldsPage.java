package org.cairnplans.workbench.jira.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.CustomFieldKind;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Custom fields: what there is and what for; add, delete. */
public final class CustomFieldsPage extends AdminPage {

    public static final String PATH = "/secure/admin/ViewCustomFields.jspa";

    private final JiraStores stores;
    private final AdminAudit audit;

    public CustomFieldsPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/custom-fields.vm");
        this.stores = stores;
        this.audit = audit;
    }

    /** A field with the names of what it is for; empty lists mean all. */
    public record Line(CustomFieldRecord field, String kind, List<String> projects, List<String> types) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Custom fields");
        model.put("fields", stores.customFields().all().stream().map(field -> new Line(field, field.kind().label(),
                stores.projects().byIds(field.projects()).stream().map(ProjectRecord::key).toList(),
                stores.issueTypes().all().stream().filter(type -> field.types().contains(type.id()))
                        .map(IssueTypeRecord::name).toList())).toList());
        model.put("kinds", Arrays.asList(CustomFieldKind.values()));
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        switch (input.text("action")) {
            case "add" -> {
                CustomFieldKind kind = CustomFieldKind.find(input.text("kind"))
                        .orElseThrow(() -> new FormException("kind", "Choose a type."));
                String name = input.required("name", "a name", 255);
                stores.customFields().add(new CustomFieldRecord(0, name, input.text("description"), kind.key(),
                        kind.searcherKey(), Set.of(), Set.of()));
                audit.store(call, "fields", "Custom field created", name);
            }
            case "delete" -> {
                CustomFieldRecord field = stores.customFields().byId(input.number("fieldId"))
                        .orElseThrow(() -> new FormException("form", "There is no such field."));
                stores.customFields().remove(field.id());
                audit.store(call, "fields", "Custom field deleted", field.name());
            }
            default -> throw new FormException("form", "Unknown action.");
        }
        return PATH;
    }
}
