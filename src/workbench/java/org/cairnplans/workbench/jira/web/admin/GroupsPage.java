package org.cairnplans.workbench.jira.web.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.GroupStore;
import org.cairnplans.workbench.jira.store.PeopleStore;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** The group browser: groups, and with {@code ?name=} the members of one. */
public final class GroupsPage extends AdminPage {

    public static final String PATH = "/secure/admin/user/GroupBrowser.jspa";

    private final GroupStore groups;
    private final PeopleStore people;
    private final AdminAudit audit;

    public GroupsPage(Predicate<HostUser> administrators, GroupStore groups, PeopleStore people, AdminAudit audit) {
        super(administrators, "jira/admin/groups.vm");
        this.groups = groups;
        this.people = people;
        this.audit = audit;
    }

    /** A group in the list. */
    public record Line(String name, int members) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        String name = new FormInput(call).text("name");
        model.put("title", "Groups");
        model.put("groups", groups.all().stream().map(group -> new Line(group, groups.members(group).size())).toList());
        model.put("chosen", name);
        List<JiraUser> members = name.isEmpty() ? List.of() : groups.members(name);
        model.put("members", members);
        return name.isEmpty() || groups.exists(name) || "POST".equals(call.request().getMethod());
    }

    @Override
    String change(PageCall call, FormInput input) {
        String name = input.required("name", "a name for the group", 255);
        switch (input.text("action")) {
            case "add" -> {
                if (groups.exists(name)) {
                    throw new FormException("name", "A group or user with this name already exists.");
                }
                groups.add(name);
                audit.store(call, "group management", "Group created", name);
            }
            case "delete" -> {
                if (name.equals("jira-administrators") || name.equals(UsersPage.DEFAULT_GROUP)) {
                    throw new FormException("form", "'" + name + "' gives access to Jira itself and cannot be deleted.");
                }
                groups.remove(name);
                audit.store(call, "group management", "Group deleted", name);
                return PATH;
            }
            case "join" -> {
                JiraUser user = people.byName(input.required("user", "a user"))
                        .orElseThrow(() -> new FormException("user", "There is no user '" + input.text("user") + "'."));
                groups.join(name, user.key());
                audit.store(call, "group management", "User added to group", user.username() + " → " + name);
            }
            default -> throw new FormException("form", "Unknown action.");
        }
        return PATH + "?name=" + UsersPage.encoded(name);
    }
}
