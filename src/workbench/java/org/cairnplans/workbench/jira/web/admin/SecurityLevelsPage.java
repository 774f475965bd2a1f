package org.cairnplans.workbench.jira.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** The levels of one issue security scheme: add, make default, add and remove who may see issues of a level. */
public final class SecurityLevelsPage extends AdminPage {

    public static final String PATH = "/secure/admin/EditIssueSecurities!default.jspa";

    private final JiraStores stores;
    private final HolderNames names;
    private final AdminAudit audit;

    public SecurityLevelsPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/security-levels.vm");
        this.stores = stores;
        this.names = new HolderNames(stores);
        this.audit = audit;
    }

    static String pathOf(long schemeId) {
        return PATH + "?schemeId=" + schemeId;
    }

    /** A level with its entries as people read them. */
    public record Line(SecurityLevel level, boolean standard, List<Entry> entries) {}

    /** Who may see issues of a level. */
    public record Entry(String kind, String parameter, String label) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        Optional<SecurityScheme> scheme = scheme(new FormInput(call));
        if (scheme.isEmpty()) {
            return false;
        }
        model.put("title", scheme.get().name());
        model.put("scheme", scheme.get());
        model.put("levels", stores.security().levels(scheme.get().id()).stream().map(level -> new Line(level,
                Long.valueOf(level.id()).equals(scheme.get().defaultLevel()), stores.security().entries(level.id()).stream()
                        .map(holder -> new Entry(holder.kind().code(), holder.parameter() == null ? "" : holder.parameter(),
                                names.label(holder))).toList())).toList());
        model.put("roles", stores.roles().all());
        model.put("groups", stores.groups().all());
        model.put("userFields", stores.customFields().all().stream().filter(field -> field.kind().people()).toList());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        SecurityScheme scheme = scheme(input).orElseThrow(() -> new FormException("form", "There is no such scheme."));
        switch (input.text("action")) {
            case "addLevel" -> {
                String name = input.required("name", "a name for the level", 255);
                if (stores.security().levels(scheme.id()).stream().anyMatch(l -> l.name().equalsIgnoreCase(name))) {
                    throw new FormException("name", "A level with that name already exists.");
                }
                stores.security().addLevel(scheme.id(), name, input.text("description"));
            }
            case "default" -> stores.security().setDefaultLevel(scheme.id(),
                    input.text("levelId").isEmpty() ? null : level(scheme, input).id());
            case "addEntry" -> stores.security().addEntry(level(scheme, input).id(), names.read(input));
            case "removeEntry" -> stores.security().removeEntry(level(scheme, input).id(), stored(input));
            default -> throw new FormException("form", "Unknown action.");
        }
        audit.store(call, "permissions", "Issue security scheme updated", scheme.name());
        return pathOf(scheme.id());
    }

    private Optional<SecurityScheme> scheme(FormInput input) {
        return stores.security().scheme(input.number("schemeId"));
    }

    private SecurityLevel level(SecurityScheme scheme, FormInput input) {
        return stores.security().level(input.number("levelId")).filter(level -> level.schemeId() == scheme.id())
                .orElseThrow(() -> new FormException("levelId", "There is no such level in this scheme."));
    }

    private static Holder stored(FormInput input) {
        String parameter = input.text("parameter");
        return new Holder(HolderNames.kind(input.text("kind")), parameter.isEmpty() ? null : parameter);
    }
}
