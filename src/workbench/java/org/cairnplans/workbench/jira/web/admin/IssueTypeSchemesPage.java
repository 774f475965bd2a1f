package org.cairnplans.workbench.jira.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeScheme;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.IssueTypeSchemeStore;
import org.cairnplans.workbench.jira.store.IssueTypeStore;
import org.cairnplans.workbench.jira.store.ProjectStore;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Issue type schemes: which types, used by which projects; add, change, give to a project. */
public final class IssueTypeSchemesPage extends AdminPage {

    public static final String PATH = "/secure/admin/ManageIssueTypeSchemes!default.jspa";

    private final IssueTypeSchemeStore schemes;
    private final IssueTypeStore types;
    private final ProjectStore projects;
    private final AdminAudit audit;

    public IssueTypeSchemesPage(Predicate<HostUser> administrators, IssueTypeSchemeStore schemes, IssueTypeStore types,
            ProjectStore projects, AdminAudit audit) {
        super(administrators, "jira/admin/issue-type-schemes.vm");
        this.schemes = schemes;
        this.types = types;
        this.projects = projects;
        this.audit = audit;
    }

    /** A scheme with its types in order and the projects that use it. */
    public record Line(IssueTypeScheme scheme, List<IssueTypeRecord> types, List<ProjectRecord> projects) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Issue type schemes");
        model.put("schemes", schemes.all().stream().map(this::line).toList());
        model.put("types", types.all());
        model.put("projects", projects.all());
        String edited = new FormInput(call).text("schemeId");
        model.put("edited", schemes.all().stream().filter(s -> Long.toString(s.id()).equals(edited)).findFirst().map(this::line)
                .orElse(null));
        return true;
    }

    private Line line(IssueTypeScheme scheme) {
        return new Line(scheme, scheme.typeIds().stream().flatMap(id -> types.byId(id).stream()).toList(),
                projects.byIssueTypeScheme(scheme.id()));
    }

    @Override
    String change(PageCall call, FormInput input) {
        switch (input.text("action")) {
            case "add" -> {
                String name = free(input.required("name", "a name", 255), 0);
                schemes.add(name, input.text("description"), false, chosenTypes(input));
                audit.store(call, "fields", "Issue type scheme created", name);
            }
            case "edit" -> {
                IssueTypeScheme scheme = scheme(input);
                String name = free(input.required("name", "a name", 255), scheme.id());
                schemes.update(new IssueTypeScheme(scheme.id(), name, input.text("description"), scheme.standard(),
                        chosenTypes(input)));
                audit.store(call, "fields", "Issue type scheme updated", name);
            }
            case "associate" -> {
                ProjectRecord project = projects.byId(input.number("projectId"))
                        .orElseThrow(() -> new FormException("projectId", "There is no such project."));
                projects.setIssueTypeScheme(project.id(), scheme(input).id());
                audit.store(call, "projects", "Project's issue type scheme changed", project.name());
            }
            case "delete" -> {
                IssueTypeScheme scheme = scheme(input);
                if (scheme.standard()) {
                    throw new FormException("form", "The default scheme cannot be deleted.");
                }
                schemes.remove(scheme.id());
                audit.store(call, "fields", "Issue type scheme deleted", scheme.name());
            }
            default -> throw new FormException("form", "Unknown action.");
        }
        return PATH;
    }

    private IssueTypeScheme scheme(FormInput input) {
        return schemes.byId(input.number("schemeId")).orElseThrow(() -> new FormException("form", "There is no such scheme."));
    }

    private String free(String name, long own) {
        if (schemes.all().stream().anyMatch(s -> s.id() != own && s.name().equalsIgnoreCase(name))) {
            throw new FormException("name", "A scheme with that name already exists.");
        }
        return name;
    }

    private List<Long> chosenTypes(FormInput input) {
        List<Long> chosen = input.numbers("types");
        if (chosen.isEmpty() || !Set.copyOf(types.all().stream().map(IssueTypeRecord::id).toList()).containsAll(chosen)) {
            throw new FormException("types", "Choose at least one issue type.");
        }
        return chosen;
    }
}
