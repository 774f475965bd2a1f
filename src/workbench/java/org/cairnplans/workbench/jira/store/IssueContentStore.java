package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;

/** Reads and writes whole issues: the row with labels, components, versions and custom field values. */
public final class IssueContentStore {

    private final Database database;
    private final IssueStore issues;

    public IssueContentStore(Database database, IssueStore issues) {
        this.database = database;
        this.issues = issues;
    }

    public Optional<IssueContent> byId(long id) {
        return issues.byId(id).map(issue -> of(List.of(issue)).get(0));
    }

    /** The content of many issues with a constant number of statements, in the order given. */
    public List<IssueContent> of(Collection<IssueRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Long> ids = records.stream().map(IssueRecord::id).toList();
        Map<Long, Set<String>> labels = collect(ids, "select issue_id, label from issue_label", row -> row.text(2));
        Map<Long, Set<Long>> components = collect(ids, "select issue_id, component_id from issue_component",
                row -> row.number(2));
        Map<Long, Set<Long>> fix = collect(ids, "select issue_id, version_id from issue_version where fix", row -> row.number(2));
        Map<Long, Set<Long>> affected = collect(ids, "select issue_id, version_id from issue_version where not fix",
                row -> row.number(2));
        Map<Long, Map<Long, List<String>>> values = values(ids);
        return records.stream().map(issue -> new IssueContent(issue, labels.getOrDefault(issue.id(), Set.of()),
                components.getOrDefault(issue.id(), Set.of()), fix.getOrDefault(issue.id(), Set.of()),
                affected.getOrDefault(issue.id(), Set.of()), values.getOrDefault(issue.id(), Map.of()))).toList();
    }

    /** Custom field values of many issues: issue id, field id, values in order. One statement. */
    public Map<Long, Map<Long, List<String>>> values(Collection<Long> issueIds) {
        Map<Long, Map<Long, List<String>>> values = new HashMap<>();
        if (!issueIds.isEmpty()) {
            database.list("select issue_id, field_id, content from custom_value where issue_id in "
                    + Placeholders.of(issueIds.size()) + " order by issue_id, field_id, place", row -> values
                            .computeIfAbsent(row.number(1), id -> new LinkedHashMap<>())
                            .computeIfAbsent(row.number(2), id -> new ArrayList<>()).add(row.text(3)), issueIds.toArray());
        }
        return values;
    }

    /** Adds a new issue. The id of the record given is ignored. @return the content with the id it got */
    public IssueContent add(IssueContent content) {
        return database.inTransaction(() -> content.with(issues.byId(addAll(List.of(content)).get(0)).orElseThrow()));
    }

    /** Adds many new issues with a constant number of batches. @return the ids they got, in the order given */
    public List<Long> addAll(List<IssueContent> contents) {
        return database.inTransaction(() -> {
            List<Long> ids = database.insertAll("insert into issue (issue_key, project_id, num, type_id, status_id, priority_id,"
                    + " resolution_id, parent_id, summary, description, environment, reporter_key, assignee_key, creator_key,"
                    + " created, updated, resolved, due, security_level) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?,"
                    + " ?, ?)", contents.stream().map(content -> columns(content.issue())).toList());
            IssueParts parts = new IssueParts(database);
            for (int i = 0; i < ids.size(); i++) {
                parts.add(ids.get(i), contents.get(i));
            }
            parts.write();
            return ids;
        });
    }

    private static Object[] columns(IssueRecord issue) {
        return new Object[] {issue.key(), issue.project(), number(issue.key()), issue.type(), issue.status(), issue.priority(),
            issue.resolution(), issue.parent(), issue.summary(), issue.description(), issue.environment(), issue.reporter(),
            issue.assignee(), issue.creator(), issue.created(), issue.updated(), issue.resolved(), issue.due(), issue.security()};
    }

    /** Writes what differs from what is stored. */
    public void update(IssueContent before, IssueContent after) {
        database.inTransaction(() -> {
            IssueRecord issue = after.issue();
            database.update("update issue set issue_key = ?, project_id = ?, num = ?, type_id = ?, status_id = ?, priority_id ="
                    + " ?,"
                    + " resolution_id = ?, parent_id = ?, summary = ?, description = ?, environment = ?, reporter_key = ?,"
                    + " assignee_key = ?, updated = ?, resolved = ?, due = ?, security_level = ? where id = ?", issue.key(),
                    issue.project(), number(issue.key()), issue.type(), issue.status(), issue.priority(), issue.resolution(),
                    issue.parent(), issue.summary(), issue.description(), issue.environment(), issue.reporter(), issue.assignee(),
                    issue.updated(), issue.resolved(), issue.due(), issue.security(), issue.id());
            if (!before.issue().key().equals(issue.key())) {
                database.update("delete from moved_key where old_key in (?, ?)", issue.key(), before.issue().key());
                database.update("insert into moved_key (old_key, issue_id) values (?, ?)", before.issue().key(), issue.id());
            }
            if (!before.with(issue).equals(after)) {
                clearParts(issue.id());
                IssueParts parts = new IssueParts(database);
                parts.add(issue.id(), after);
                parts.write();
            }
        });
    }

    /** The issue with all that hangs on it; links and sub-tasks are the caller's business. */
    public void remove(long id) {
        database.inTransaction(() -> {
            clearParts(id);
            database.update("delete from change_item where group_id in (select id from change_group where issue_id = ?)", id);
            database.update("delete from change_group where issue_id = ?", id);
            database.update("delete from issue_comment where issue_id = ?", id);
            database.update("delete from moved_key where issue_id = ?", id);
            database.update("delete from issue where id = ?", id);
        });
    }

    private void clearParts(long id) {
        for (String table : List.of("issue_label", "issue_component", "issue_version", "custom_value")) {
            database.update("delete from " + table + " where issue_id = ?", id);
        }
    }

    private <T> Map<Long, Set<T>> collect(List<Long> ids, String select, Database.Reader<T> reader) {
        String sql = "select * from (" + select + ") x where x.issue_id in " + Placeholders.of(ids.size());
        Map<Long, Set<T>> found = new HashMap<>();
        database.list(sql, row -> found.computeIfAbsent(row.number(1), id -> new LinkedHashSet<>()).add(reader.read(row)),
                ids.toArray());
        return found;
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
