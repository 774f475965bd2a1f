package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.SecurityScheme;

/** Issue security schemes, their levels and entries. */
public final class SecurityStore {

    private static final String SCHEME = "select id, name, description, default_level from security_scheme";
    private static final String LEVEL = "select l.id, l.scheme_id, l.name, l.description from security_level l";

    private final Database database;

    public SecurityStore(Database database) {
        this.database = database;
    }

    public SecurityScheme addScheme(String name, String description) {
        return new SecurityScheme(database.insert("insert into security_scheme (name, description) values (?, ?)", name,
                description), name, description, null);
    }

    public List<SecurityScheme> schemes() {
        return database.list(SCHEME + " order by id", SecurityStore::scheme);
    }

    public Optional<SecurityScheme> scheme(long id) {
        return database.first(SCHEME + " where id = ?", SecurityStore::scheme, id);
    }

    public SecurityLevel addLevel(long schemeId, String name, String description) {
        return new SecurityLevel(database.insert("insert into security_level (scheme_id, name, description) values (?, ?, ?)",
                schemeId, name, description), schemeId, name, description);
    }

    public List<SecurityLevel> levels(long schemeId) {
        return database.list(LEVEL + " where l.scheme_id = ? order by l.id", SecurityStore::level, schemeId);
    }

    /** Of every scheme. */
    public List<SecurityLevel> allLevels() {
        return database.list(LEVEL + " order by l.id", SecurityStore::level);
    }

    public Optional<SecurityLevel> level(long id) {
        return database.first(LEVEL + " where l.id = ?", SecurityStore::level, id);
    }

    /** @param level null for no default */
    public void setDefaultLevel(long schemeId, Long level) {
        database.update("update security_scheme set default_level = ? where id = ?", level, schemeId);
    }

    public List<Holder> entries(long levelId) {
        return database.list("select holder_type, parameter from security_entry where level_id = ? order by id",
                HolderColumns::read, levelId);
    }

    /** An entry of a level with the id of its row. */
    public record Entry(long id, Holder holder) {
    }

    public List<Entry> entryRows(long levelId) {
        return database.list("select id, holder_type, parameter from security_entry where level_id = ? order by id",
                row -> new Entry(row.number("id"), HolderColumns.read(row)), levelId);
    }

    public void addEntry(long levelId, Holder holder) {
        database.update("insert into security_entry (level_id, holder_type, parameter) values (?, ?, ?)", levelId,
                holder.kind().code(), holder.parameter());
    }

    public void removeEntry(long levelId, Holder holder) {
        database.update("delete from security_entry where level_id = ? and holder_type = ? and coalesce(parameter, '') = ?",
                levelId, holder.kind().code(), holder.parameter() == null ? "" : holder.parameter());
    }

    private static SecurityScheme scheme(Row row) throws SQLException {
        return new SecurityScheme(row.number("id"), row.text("name"), row.text("description"), row.numberOrNull("default_level"));
    }

    private static SecurityLevel level(Row row) throws SQLException {
        return new SecurityLevel(row.number("id"), row.number("scheme_id"), row.text("name"), row.text("description"));
    }
}
