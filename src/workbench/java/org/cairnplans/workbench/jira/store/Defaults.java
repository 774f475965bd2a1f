package org.cairnplans.workbench.jira.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cairnplans.workbench.jira.domain.Grant;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.Transition;

/** What an empty Jira holds: an administrator, the default schemes and constants, the system dashboard. */
final class Defaults {

    static final String ADMINISTRATORS = "jira-administrators";
    static final String USERS = "jira-software-users";
    private static final String DONE = "defaults";

    private final JiraStores stores;

    Defaults(JiraStores stores) {
        this.stores = stores;
    }

    /** One transaction, once per database. */
    void fill() {
        stores.database().inTransaction(() -> {
            if (stores.settings().get(DONE).isEmpty()) {
                people();
                permissions();
                constants();
                workflow();
                issueTypes();
                stores.links().addType("Blocks", "blocks", "is blocked by", null);
                stores.links().addType("Cloners", "clones", "is cloned by", null);
                stores.links().addType("Duplicate", "duplicates", "is duplicated by", null);
                stores.links().addType("Relates", "relates to", "relates to", null);
                stores.links().addType("jira_subtask_link", "jira_subtask_outward", "jira_subtask_inward",
                        LinkType.SUB_TASK_STYLE);
                stores.dashboards().add("System Dashboard", null);
                stores.settings().put(DONE, "1");
            }
        });
    }

    private void people() {
        stores.groups().add(ADMINISTRATORS);
        stores.groups().add(USERS);
        JiraUser admin = stores.people().add("admin", "Administrator", "admin@example.org", Locale.ENGLISH, ZoneId.of("UTC"),
                "admin");
        stores.groups().join(ADMINISTRATORS, admin.key());
        stores.groups().join(USERS, admin.key());
        stores.permissions().grantGlobally(Permissions.ADMINISTER, ADMINISTRATORS);
        stores.permissions().grantGlobally(Permissions.SYSTEM_ADMIN, ADMINISTRATORS);
        stores.permissions().grantGlobally(Permissions.USER_PICKER, USERS);
        stores.permissions().grantGlobally(Permissions.USE, USERS);
        stores.permissions().grantGlobally(Permissions.USE, ADMINISTRATORS);
    }

    /** Jira's default scheme: people with access work on issues, the role Administrators runs the project. */
    private void permissions() {
        Holder administrators = Holder.role(stores.roles().add("Administrators", "People who run a project.").id());
        stores.roles().add("Users", "People who work on the issues of a project.");
        List<String> forAdministrators = List.of(Permissions.ADMINISTER_PROJECTS, Permissions.DELETE_ISSUES,
                Permissions.MODIFY_REPORTER, Permissions.EDIT_ALL_COMMENTS, Permissions.DELETE_ALL_COMMENTS,
                Permissions.SET_ISSUE_SECURITY);
        List<Grant> grants = new ArrayList<>();
        for (String permission : Permissions.PROJECT) {
            grants.add(new Grant(permission, forAdministrators.contains(permission) ? administrators
                    : Holder.of(Holder.Kind.SIGNED_IN)));
        }
        stores.permissions().addScheme("Default Permission Scheme", "Used by new projects.", grants);
    }

    private void constants() {
        stores.constants().addPriority("Highest", "This problem will block progress.", "#d04437");
        stores.constants().addPriority("High", "Serious problem that could block progress.", "#f15c75");
        stores.constants().addPriority("Medium", "Has the potential to affect progress.", "#f79232");
        stores.constants().addPriority("Low", "Minor problem or easily worked around.", "#707070");
        stores.constants().addPriority("Lowest", "Trivial problem with little or no impact on progress.", "#999999");
        stores.constants().addResolution("Done", "Work has been completed on this issue.");
        stores.constants().addResolution("Won't Do", "This issue won't be actioned.");
        stores.constants().addResolution("Duplicate", "The problem is a duplicate of an existing issue.");
    }

    private void workflow() {
        long toDo = stores.workflows().addStatus("To Do", "", StatusCategory.TO_DO).id();
        long inProgress = stores.workflows().addStatus("In Progress", "This issue is being actively worked on.",
                StatusCategory.IN_PROGRESS).id();
        long done = stores.workflows().addStatus("Done", "", StatusCategory.DONE).id();
        stores.workflows().add("Default Workflow", toDo, List.of(toDo, inProgress, done), List.of(
                new Transition(11, "To Do", null, toDo), new Transition(21, "In Progress", null, inProgress),
                new Transition(31, "Done", null, done)));
    }

    private void issueTypes() {
        List<IssueTypeRecord> types = Stream.of("Story", "Task", "Bug").map(name -> type(name, false)).toList();
        List<Long> ids = new ArrayList<>(types.stream().map(IssueTypeRecord::id).toList());
        ids.add(type("Sub-task", true).id());
        stores.issueTypeSchemes().add("Default Issue Type Scheme", "Every issue type a new project offers.", true, ids);
    }

    private IssueTypeRecord type(String name, boolean subTask) {
        String file = name.toLowerCase(Locale.ROOT) + ".svg";
        long avatar = stores.avatars().add("issuetype", null, file, "image/svg+xml", IssueTypeIcons.named(name)).id();
        return stores.issueTypes().add(name, "", subTask, avatar);
    }
}
