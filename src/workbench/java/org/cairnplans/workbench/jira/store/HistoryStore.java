package org.cairnplans.workbench.jira.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.ChangeGroup;
import org.cairnplans.workbench.jira.domain.ChangeItem;

/** The change history of issues. */
public final class HistoryStore {

    private final Database database;

    public HistoryStore(Database database) {
        this.database = database;
    }

    /** Writes nothing for an empty list. @param author user key; null when nobody is signed in */
    public void add(long issueId, String author, Instant when, List<ChangeItem> items) {
        if (items.isEmpty()) {
            return;
        }
        database.inTransaction(() -> {
            long group = database.insert("insert into change_group (issue_id, author_key, created) values (?, ?, ?)", issueId,
                    author, when);
            database.batch("insert into change_item (group_id, field, custom, old_id, old_text, new_id, new_text)"
                    + " values (?, ?, ?, ?, ?, ?, ?)", items.stream().map(item -> new Object[] {group, item.field(),
                    item.custom(),
                        item.from(), item.fromText(), item.to(), item.toText()}).toList());
        });
    }

    /** Oldest first. One statement. */
    public List<ChangeGroup> ofIssue(long issueId) {
        Map<Long, ChangeGroup> heads = new LinkedHashMap<>();
        Map<Long, List<ChangeItem>> items = new LinkedHashMap<>();
        database.list("select g.id, g.author_key, g.created, t.field, t.custom, t.old_id, t.old_text, t.new_id, t.new_text"
                + " from change_group g join change_item t on t.group_id = g.id where g.issue_id = ? order by g.created, g.id,"
                + " t.id",
                row -> {
                    long id = row.number("id");
                    heads.putIfAbsent(id, new ChangeGroup(id, issueId, row.text("author_key"), row.moment("created"), List.of()));
                    return items.computeIfAbsent(id, group -> new ArrayList<>()).add(new ChangeItem(row.text("field"),
                            row.flag("custom"), row.text("old_id"), row.text("old_text"), row.text("new_id"),
                            row.text("new_text")));
                }, issueId);
        return heads.values().stream().map(head -> new ChangeGroup(head.id(), issueId, head.author(), head.created(),
                items.get(head.id()))).toList();
    }
}
