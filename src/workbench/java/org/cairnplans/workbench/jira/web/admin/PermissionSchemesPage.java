package org.cairnplans.workbench.jira.web.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.Grant;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.PermissionScheme;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Permission schemes: who has which project permission; grant and revoke. */
public final class PermissionSchemesPage extends AdminPage {

    public static final String PATH = "/secure/admin/ViewPermissionSchemes.jspa";

    private final JiraStores stores;
    private final HolderNames names;
    private final AdminAudit audit;

    public PermissionSchemesPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/permission-schemes.vm");
        this.stores = stores;
        this.names = new HolderNames(stores);
        this.audit = audit;
    }

    /** A scheme and the projects that use it. */
    public record Line(PermissionScheme scheme, List<ProjectRecord> projects, List<PermissionLine> permissions) {}

    /** A permission and who has it. */
    public record PermissionLine(String permission, List<SecurityLevelsPage.Entry> holders) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Permission schemes");
        model.put("schemes", stores.permissions().schemes().stream().map(this::line).toList());
        model.put("permissions", Permissions.PROJECT);
        model.put("roles", stores.roles().all());
        model.put("groups", stores.groups().all());
        model.put("userFields", stores.customFields().all().stream().filter(field -> field.kind().people()).toList());
        return true;
    }

    private Line line(PermissionScheme scheme) {
        List<Grant> grants = stores.permissions().grants(scheme.id());
        return new Line(scheme, stores.projects().all().stream().filter(p -> p.permissionScheme() == scheme.id()).toList(),
                Permissions.PROJECT.stream().map(permission -> new PermissionLine(permission, grants.stream()
                        .filter(grant -> grant.permission().equals(permission)).map(Grant::holder)
                        .map(holder -> new SecurityLevelsPage.Entry(holder.kind().code(),
                                holder.parameter() == null ? "" : holder.parameter(), names.label(holder))).toList())).toList());
    }

    @Override
    String change(PageCall call, FormInput input) {
        PermissionScheme scheme = stores.permissions().scheme(input.number("schemeId"))
                .orElseThrow(() -> new FormException("form", "There is no such scheme."));
        String permission = input.text("permission");
        if (!Permissions.PROJECT.contains(permission)) {
            throw new FormException("permission", "Choose a permission.");
        }
        switch (input.text("action")) {
            case "grant" -> stores.permissions().grant(scheme.id(), new Grant(permission, names.read(input)));
            case "revoke" -> stores.permissions().revoke(scheme.id(), new Grant(permission, new Holder(HolderNames.kind(input.text("kind")),
                    input.text("parameter").isEmpty() ? null
                            : input.text("parameter"))));
            default -> throw new FormException("form", "Unknown action.");
        }
        audit.store(call, "permissions", "Permission scheme updated", scheme.name());
        return PATH;
    }
}
