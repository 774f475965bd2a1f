package org.cairnplans.workbench.jira.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeScheme;
import org.cairnplans.workbench.jira.store.IssueTypeSchemeStore;
import org.cairnplans.workbench.jira.store.IssueTypeStore;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Issue types: what there is, in which schemes; add one. */
public final class IssueTypesPage extends AdminPage {

    public static final String PATH = "/secure/admin/ViewIssueTypes.jspa";

    private final IssueTypeStore types;
    private final IssueTypeSchemeStore schemes;
    private final AdminAudit audit;

    public IssueTypesPage(Predicate<HostUser> administrators, IssueTypeStore types, IssueTypeSchemeStore schemes, AdminAudit audit) {
        super(administrators, "jira/admin/issue-types.vm");
        this.types = types;
        this.schemes = schemes;
        this.audit = audit;
    }

    /** A type with the names of the schemes that offer it. */
    public record Line(IssueTypeRecord type, List<String> schemes, long issues) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Issue types");
        model.put("types", types.all().stream().map(type -> new Line(type, schemes.all().stream()
                .filter(scheme -> scheme.typeIds().contains(type.id())).map(scheme -> scheme.name()).toList(),
                types.issuesOf(type.id()))).toList());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        String name = input.required("name", "a name", IssueTypeRecord.MAX_NAME);
        if (types.byName(name).isPresent()) {
            throw new FormException("name", "An issue type with the name '" + name + "' already exists.");
        }
        IssueTypeRecord type = types.add(name, input.text("description"), input.checked("subTask"), null);
        // As in Jira, a new type goes to the default scheme at once.
        IssueTypeScheme standard = schemes.standard();
        List<Long> offered = new ArrayList<>(standard.typeIds());
        offered.add(type.id());
        schemes.update(new IssueTypeScheme(standard.id(), standard.name(),
                standard.description(), true, offered));
        audit.store(call, "fields", "Issue type created", name);
        return PATH;
    }
}
