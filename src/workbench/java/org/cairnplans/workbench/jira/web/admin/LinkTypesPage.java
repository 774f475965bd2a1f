package org.cairnplans.workbench.jira.web.admin;

import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Issue linking: on or off, and the link types. */
public final class LinkTypesPage extends AdminPage {

    public static final String PATH = "/secure/admin/ViewLinkTypes!default.jspa";
    /** Length of the columns; Jira's are as long. */
    private static final int MAX = 60;

    private final JiraStores stores;
    private final AdminAudit audit;

    public LinkTypesPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/link-types.vm");
        this.stores = stores;
        this.audit = audit;
    }

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Issue linking");
        model.put("on", stores.settings().on(Switch.ISSUE_LINKS));
        model.put("types", stores.links().types().stream().filter(type -> type.style() == null).toList());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        switch (input.text("action")) {
            case "on", "off" -> {
                stores.settings().turn(Switch.ISSUE_LINKS, input.text("action").equals("on"));
                audit.store(call, "system", "Issue linking turned " + input.text("action"), "");
            }
            case "add" -> {
                String name = input.required("name", "a name", MAX);
                if (stores.links().typeByName(name).isPresent()) {
                    throw new FormException("name", "Another link type with this name already exists.");
                }
                stores.links().addType(name, input.required("outward", "an outward description", MAX),
                        input.required("inward", "an inward description", MAX), null);
                audit.store(call, "system", "Issue link type created", name);
            }
            default -> throw new FormException("form", "Unknown action.");
        }
        return PATH;
    }
}
