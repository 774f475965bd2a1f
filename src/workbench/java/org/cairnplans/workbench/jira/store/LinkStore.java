package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;

/** Issue links and their types, the rows only: history and events are written by the service above. */
public final class LinkStore {

    private static final String TYPE = "select id, name, outward, inward, style from link_type";
    private static final String LINK = "select id, type_id, source_id, target_id, sequence from issue_link";

    private final Database database;

    public LinkStore(Database database) {
        this.database = database;
    }

    /** @param style null for an ordinary one */
    public LinkType addType(String name, String outward, String inward, String style) {
        return new LinkType(database.insert("insert into link_type (name, outward, inward, style) values (?, ?, ?, ?)", name,
                outward,
                inward, style), name, outward, inward, style);
    }

    /** The types offered to people, by name; not the one that joins a sub-task to its parent. */
    public List<LinkType> types() {
        return database.list(TYPE + " where style is null or style <> ? order by lower(name)", LinkStore::type,
                LinkType.SUB_TASK_STYLE);
    }

    /** Every type, Jira's own too. */
    public List<LinkType> allTypes() {
        return database.list(TYPE + " order by id", LinkStore::type);
    }

    /** Jira's own type, which joins a sub-task to its parent. */
    public LinkType subTaskType() {
        return database.first(TYPE + " where style = ?", LinkStore::type, LinkType.SUB_TASK_STYLE)
                .orElseThrow(() -> new IllegalStateException("The link type of sub-tasks is missing"));
    }

    public Optional<LinkType> type(long id) {
        return database.first(TYPE + " where id = ?", LinkStore::type, id);
    }

    public Optional<LinkType> typeByName(String name) {
        return database.first(TYPE + " where lower(name) = lower(?)", LinkStore::type, name);
    }

    /** The type only; its links are the caller's business. */
    public void removeType(long id) {
        database.update("delete from link_type where id = ?", id);
    }

    /** @return the link; an equal one that exists already is left alone and returned */
    public LinkRecord add(long typeId, long source, long target, long sequence) {
        return database.inTransaction(() -> find(typeId, source, target).orElseGet(() -> new LinkRecord(database.insert(
                "insert into issue_link (type_id, source_id, target_id, sequence) values (?, ?, ?, ?)", typeId, source, target,
                sequence), typeId, source, target, sequence)));
    }

    /** Many at once; the ids of the records given are ignored. None of them may exist yet. */
    public void addAll(List<LinkRecord> links) {
        database.batch("insert into issue_link (type_id, source_id, target_id, sequence) values (?, ?, ?, ?)", links.stream()
                .map(link -> new Object[] {link.typeId(), link.source(), link.target(), link.sequence()}).toList());
    }

    public List<LinkRecord> all() {
        return database.list(LINK + " order by id", LinkStore::link);
    }

    public void remove(long id) {
        database.update("delete from issue_link where id = ?", id);
    }

    public Optional<LinkRecord> byId(long id) {
        return database.first(LINK + " where id = ?", LinkStore::link, id);
    }

    public Optional<LinkRecord> find(long typeId, long source, long target) {
        return database.first(LINK + " where type_id = ? and source_id = ? and target_id = ?", LinkStore::link, typeId, source,
                target);
    }

    public List<LinkRecord> outward(long source) {
        return database.list(LINK + " where source_id = ? order by sequence, id", LinkStore::link, source);
    }

    public List<LinkRecord> inward(long target) {
        return database.list(LINK + " where target_id = ? order by sequence, id", LinkStore::link, target);
    }

    public List<LinkRecord> ofType(long typeId) {
        return database.list(LINK + " where type_id = ? order by id", LinkStore::link, typeId);
    }

    private static LinkType type(Row row) throws SQLException {
        return new LinkType(row.number("id"), row.text("name"), row.text("outward"), row.text("inward"), row.text("style"));
    }

    private static LinkRecord link(Row row) throws SQLException {
        return new LinkRecord(row.number("id"), row.number("type_id"), row.number("source_id"), row.number("target_id"),
                row.number("sequence"));
    }
}
