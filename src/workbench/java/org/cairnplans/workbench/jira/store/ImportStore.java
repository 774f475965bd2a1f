package org.cairnplans.workbench.jira.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers which issues came from elsewhere, so that an import can be repeated, and takes comments in bulk. */
public final class ImportStore {

    private final Database database;

    public ImportStore(Database database) {
        this.database = database;
    }

    /** Ids of imported issues by the key they had in the source; those deleted since are still remembered. */
    public Map<String, Long> all() {
        Map<String, Long> found = new HashMap<>();
        database.list("select source_key, issue_id from imported_issue", row -> found.put(row.text(1), row.number(2)));
        return found;
    }

    public void record(Map<String, Long> ids) {
        database.batch("insert into imported_issue (source_key, issue_id) values (?, ?)",
                ids.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()}).toList());
    }

    /** @param rows issue id, author key, body, created, update author key, updated */
    public void comments(List<Object[]> rows) {
        database.batch("insert into issue_comment (issue_id, author_key, body, created, update_author_key, updated)"
                + " values (?, ?, ?, ?, ?, ?)", rows);
    }
}
