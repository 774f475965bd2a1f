package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.Viewer;

/** Who may do what; every answer is one statement. Permission keys as in {@code Permissions}. */
public final class AccessStore {

    private final Database database;

    public AccessStore(Database database) {
        this.database = database;
    }

    /** The permission on one issue, and its security level passed. */
    public boolean mayOnIssue(String permission, long issueId, Viewer viewer) {
        SqlPart part = AccessPredicate.allowed(permission, viewer);
        return database.exists("select 1 from issue i where i.id = ? and " + "(" + part.sql() + ")", with(issueId, part));
    }

    /**
     * The permission in a project. One that only the reporter, assignee or a user field has counts as held by everybody signed
     * in, as in Jira.
     */
    public boolean mayInProject(String permission, long projectId, Viewer viewer) {
        SqlPart part = AccessPredicate.inProject(permission, viewer);
        return database.exists("select 1 from project p where p.id = ? and " + part.sql(), with(projectId, part));
    }

    /** Ids of the projects the viewer has the permission in. */
    public List<Long> projects(String permission, Viewer viewer) {
        SqlPart part = AccessPredicate.inProject(permission, viewer);
        return database.list("select p.id from project p where " + part.sql() + " order by lower(p.name)", row -> row.number(1),
                part.arguments().toArray());
    }

    /** The issue when the viewer may see it. */
    public Optional<IssueRecord> visible(long issueId, Viewer viewer) {
        SqlPart part = AccessPredicate.visible(viewer);
        return database.first("select " + IssueStore.COLUMNS + " from issue i where i.id = ? and (" + part.sql() + ")",
                IssueStore::read, with(issueId, part));
    }

    /** Those of the issues the viewer may see, in one statement, in no order. */
    public List<IssueRecord> visible(List<Long> issueIds, Viewer viewer) {
        if (issueIds.isEmpty()) {
            return List.of();
        }
        SqlPart part = SqlPart.of("i.id in " + Placeholders.of(issueIds.size()), issueIds.toArray())
                .and(AccessPredicate.visible(viewer));
        return database.list("select " + IssueStore.COLUMNS + " from issue i where " + part.sql(), IssueStore::read,
                part.arguments().toArray());
    }

    /** The issue's security level, if it has one, names the viewer. */
    public boolean passesLevel(long issueId, Viewer viewer) {
        SqlPart part = viewer.all() ? SqlPart.of("1 = 1") : AccessPredicate.level(viewer);
        return database.exists("select 1 from issue i where i.id = ? and (" + part.sql() + ")", with(issueId, part));
    }

    /** The levels of the project's security scheme the viewer may choose. */
    public List<SecurityLevel> levels(long projectId, Viewer viewer) {
        SqlPart part = AccessPredicate.inLevel(viewer);
        return database.list("select l.id, l.scheme_id, l.name, l.description from security_level l join project p"
                + " on p.security_scheme = l.scheme_id where p.id = ? and " + part.sql() + " order by lower(l.name)",
                row -> new SecurityLevel(row.number("id"), row.number("scheme_id"), row.text("name"), row.text("description")),
                with(projectId, part));
    }

    /** A global permission. Nobody signed in has none. */
    public boolean mayGlobally(String permission, Viewer viewer) {
        return viewer.all() || viewer.userKey() != null && database.exists("select 1 from global_permission g join membership m"
                + " on m.group_name = g.group_name where g.permission = ? and m.user_key = ?", permission, viewer.userKey());
    }

    private static Object[] with(long id, SqlPart part) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(id);
        arguments.addAll(part.arguments());
        return arguments.toArray();
    }
}
