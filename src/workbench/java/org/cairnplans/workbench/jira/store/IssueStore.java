package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.VersionRecord;

/** Reads issues, without asking who may see them: see {@link AccessStore} and the search for that. */
public final class IssueStore {

    /** Columns of an issue with the alias {@code i}. */
    static final String COLUMNS = "i.id, i.issue_key, i.project_id, i.type_id, i.status_id, i.priority_id, i.resolution_id,"
            + " i.parent_id, i.summary, i.description, i.environment, i.reporter_key, i.assignee_key, i.creator_key, i.created,"
            + " i.updated, i.resolved, i.due, i.security_level";

    private static final String SELECT = "select " + COLUMNS + " from issue i";

    private final Database database;

    public IssueStore(Database database) {
        this.database = database;
    }

    public Optional<IssueRecord> byId(long id) {
        return database.first(SELECT + " where i.id = ?", IssueStore::read, id);
    }

    /** By the present key or a key from before a move; in any case of letters, as in Jira's addresses. */
    public Optional<IssueRecord> byKey(String key) {
        Optional<IssueRecord> present = byCurrentKey(key.toUpperCase(Locale.ROOT));
        return present.isPresent() ? present : database.first(SELECT
                + " join moved_key m on m.issue_id = i.id where m.old_key = ?",
                IssueStore::read, key.toUpperCase(Locale.ROOT));
    }

    /** By the present key only. */
    public Optional<IssueRecord> byCurrentKey(String key) {
        return database.first(SELECT + " where i.issue_key = ?", IssueStore::read, key);
    }

    /** Many at once, one statement, in no order; ids nobody has are absent. */
    public List<IssueRecord> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.list(SELECT + " where i.id in " + Placeholders.of(ids.size()),
                IssueStore::read,
                ids.toArray());
    }

    /** Ids by what names them: an id, a key or a key from before a move, in upper case. Unknown ones are absent. */
    public Map<String, Long> idsOf(Collection<String> names) {
        Map<String, Long> found = new HashMap<>();
        List<Object> keys = new ArrayList<>(names.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList());
        List<Object> ids = new ArrayList<>(names.stream().filter(name -> name.matches("\\d{1,18}")).map(Long::valueOf).toList());
        if (!ids.isEmpty()) {
            database.list("select id from issue where id in " + Placeholders.of(ids.size()), row -> row.number(1), ids.toArray())
                    .forEach(id -> found.put(id.toString(), id));
        }
        if (ids.size() < keys.size()) {
            database.list("select old_key, issue_id from moved_key where old_key in " + Placeholders.of(keys.size()),
                    row -> found.put(row.text(1), row.number(2)), keys.toArray());
            database.list("select issue_key, id from issue where issue_key in " + Placeholders.of(keys.size()),
                    row -> found.put(row.text(1), row.number(2)), keys.toArray());
        }
        return found;
    }

    /** Sub-tasks in the order they were made. */
    public List<IssueRecord> subTasks(long parentId) {
        return database.list(SELECT + " where i.parent_id = ? order by i.num", IssueStore::read, parentId);
    }

    public List<Long> idsOfProject(long projectId) {
        return database.list("select id from issue where project_id = ? order by num", row -> row.number(1), projectId);
    }

    public List<String> keysOfProject(long projectId) {
        return database.list("select issue_key from issue where project_id = ?", row -> row.text(1), projectId);
    }

    /** The present key and every key from before a move. */
    public List<String> allKeys(long id) {
        return database.list("select issue_key from issue where id = ? union all select old_key from moved_key where issue_id ="
                + " ?",
                row -> row.text(1), id, id);
    }

    public List<String> labels(long id) {
        return database.list("select label from issue_label where issue_id = ? order by label", row -> row.text(1), id);
    }

    public List<ComponentRecord> components(long id) {
        return database.list("select c.id, c.project_id, c.name, c.description from component c join issue_component x"
                + " on x.component_id = c.id where x.issue_id = ? order by lower(c.name)", ProjectPartStore::readComponent, id);
    }

    /** @param fix true for the versions it is fixed in, false for those it affects */
    public List<VersionRecord> versions(long id, boolean fix) {
        return database.list("select v.id, v.project_id, v.name, v.description, v.released, v.archived, v.release_date"
                + " from project_version v join issue_version x on x.version_id = v.id where x.issue_id = ? and x.fix = ?"
                + " order by v.id", ProjectPartStore::readVersion, id, fix);
    }

    /** Something on the issue changed that is not in its row. */
    public void touch(long id, Instant when) {
        database.update("update issue set updated = ? where id = ?", when, id);
    }

    static IssueRecord read(Row row) throws SQLException {
        return new IssueRecord(row.number("id"), row.text("issue_key"), row.number("project_id"), row.number("type_id"),
                row.number("status_id"), row.numberOrNull("priority_id"), row.numberOrNull("resolution_id"),
                row.numberOrNull("parent_id"), row.text("summary"), row.text("description"), row.text("environment"),
                row.text("reporter_key"), row.text("assignee_key"), row.text("creator_key"), row.moment("created"),
                row.moment("updated"), row.moment("resolved"), row.day("due"), row.numberOrNull("security_level"));
    }
}
