package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;

/** Issue types. Rules about names are the service's. */
public final class IssueTypeStore {

    private static final String SELECT = "select id, name, description, sub_task, avatar_id from issue_type";

    private final Database database;

    public IssueTypeStore(Database database) {
        this.database = database;
    }

    /** @param avatarId null for none */
    public IssueTypeRecord add(String name, String description, boolean subTask, Long avatarId) {
        return new IssueTypeRecord(database.insert("insert into issue_type (name, description, sub_task, avatar_id)"
                + " values (?, ?, ?, ?)", name, description, subTask, avatarId), name, description, subTask, avatarId);
    }

    public void update(IssueTypeRecord type) {
        database.update("update issue_type set name = ?, description = ?, avatar_id = ? where id = ?", type.name(),
                type.description(), type.avatarId(), type.id());
    }

    /** Takes the type out of every scheme and field scope, too. Issues of the type are the caller's business. */
    public void remove(long id) {
        database.inTransaction(() -> {
            database.update("delete from type_scheme_entry where type_id = ?", id);
            database.update("delete from custom_field_scope where type_id = ?", id);
            database.update("delete from issue_type where id = ?", id);
        });
    }

    public List<IssueTypeRecord> all() {
        return database.list(SELECT + " order by id", IssueTypeStore::read);
    }

    public Optional<IssueTypeRecord> byId(long id) {
        return database.first(SELECT + " where id = ?", IssueTypeStore::read, id);
    }

    /** Names differ not by case. */
    public Optional<IssueTypeRecord> byName(String name) {
        return database.first(SELECT + " where lower(name) = lower(?) order by id", IssueTypeStore::read, name);
    }

    public long issuesOf(long typeId) {
        return database.count("select count(*) from issue where type_id = ?", typeId);
    }

    private static IssueTypeRecord read(Row row) throws SQLException {
        return new IssueTypeRecord(row.number("id"), row.text("name"), row.text("description"), row.flag("sub_task"),
                row.numberOrNull("avatar_id"));
    }
}
