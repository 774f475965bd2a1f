package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.AuditRecord;
import org.cairnplans.workbench.jira.domain.Page;

/** The audit log. Rows are only ever added. */
public final class AuditStore {

    private final Database database;

    public AuditStore(Database database) {
        this.database = database;
    }

    /** The id of the record given is ignored. */
    public void add(AuditRecord record) {
        database.inTransaction(() -> {
            long id = database.insert("insert into audit_record (created, author_key, category, summary, description,"
                    + " object_type,"
                    + " object_id, object_name) values (?, ?, ?, ?, ?, ?, ?, ?)", record.created(), record.author(),
                    record.category(), record.summary(), record.description(), record.objectType(), record.objectId(),
                    record.objectName());
            List<Object[]> rows = new ArrayList<>();
            for (AuditRecord.Change change : record.changes()) {
                rows.add(new Object[] {id, rows.size(), change.name(), change.from(), change.to()});
            }
            database.batch("insert into audit_change (record_id, place, name, old_text, new_text) values (?, ?, ?, ?, ?)", rows);
        });
    }

    /** Newest first. */
    public Page<AuditRecord> page(int start, int max) {
        long total = database.count("select count(*) from audit_record");
        List<AuditRecord> bare = database.list("select id, created, author_key, category, summary, description, object_type,"
                + " object_id, object_name from audit_record order by id desc limit ? offset ?", row -> new AuditRecord(
                        row.number("id"), row.moment("created"), row.text("author_key"), row.text("category"),
                        row.text("summary"), row.text("description"), row.text("object_type"), row.text("object_id"),
                        row.text("object_name"), List.of()), max, start);
        if (bare.isEmpty()) {
            return new Page<>(bare, start, total);
        }
        Map<Long, List<AuditRecord.Change>> changes = new HashMap<>();
        database.list("select record_id, name, old_text, new_text from audit_change where record_id in "
                + Placeholders.of(bare.size()) + " order by record_id, place", row -> changes
                        .computeIfAbsent(row.number(1), id -> new ArrayList<>())
                        .add(new AuditRecord.Change(row.text(2), row.text(3), row.text(4))),
                bare.stream().map(AuditRecord::id).toArray());
        return new Page<>(bare.stream().map(record -> new AuditRecord(record.id(), record.created(), record.author(),
                record.category(), record.summary(), record.description(), record.objectType(), record.objectId(),
                record.objectName(), changes.getOrDefault(record.id(), List.of()))).toList(), start, total);
    }
}
