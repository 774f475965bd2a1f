package org.cairnplans.workbench.jira.web.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Issue security schemes: list, add, give to a project or take away. Levels are on {@link SecurityLevelsPage}. */
public final class SecuritySchemesPage extends AdminPage {

    public static final String PATH = "/secure/admin/ViewIssueSecuritySchemes.jspa";

    private final JiraStores stores;
    private final AdminAudit audit;

    public SecuritySchemesPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/security-schemes.vm");
        this.stores = stores;
        this.audit = audit;
    }

    /** A scheme with its levels and the projects that use it. */
    public record Line(SecurityScheme scheme, List<SecurityLevel> levels, List<ProjectRecord> projects) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Issue security schemes");
        model.put("schemes", stores.security().schemes().stream().map(scheme -> new Line(scheme,
                stores.security().levels(scheme.id()), stores.projects().bySecurityScheme(scheme.id()))).toList());
        model.put("projects", stores.projects().all());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        switch (input.text("action")) {
            case "add" -> {
                String name = input.required("name", "a name for the scheme", 255);
                if (stores.security().schemes().stream().anyMatch(s -> s.name().equalsIgnoreCase(name))) {
                    throw new FormException("name", "A scheme with that name already exists.");
                }
                SecurityScheme scheme = stores.security().addScheme(name, input.text("description"));
                audit.store(call, "permissions", "Issue security scheme created", name);
                return SecurityLevelsPage.pathOf(scheme.id());
            }
            case "associate" -> {
                ProjectRecord project = stores.projects().byId(input.number("projectId"))
                        .orElseThrow(() -> new FormException("projectId", "There is no such project."));
                Long scheme = input.numberOrNull("schemeId");
                if (scheme != null && stores.security().scheme(scheme).isEmpty()) {
                    throw new FormException("schemeId", "There is no such scheme.");
                }
                stores.projects().setSecurityScheme(project.id(), scheme);
                audit.store(call, "projects", "Project's issue security scheme changed", project.name());
            }
            default -> throw new FormException("form", "Unknown action.");
        }
        return PATH;
    }
}
