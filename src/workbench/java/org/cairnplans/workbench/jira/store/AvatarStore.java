package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.AvatarRecord;

/** Pictures of issue types, projects and people. */
public final class AvatarStore {

    private static final String SELECT = "select id, kind, owner, file_name, content_type from avatar";

    private final Database database;

    public AvatarStore(Database database) {
        this.database = database;
    }

    /** @param owner null for a picture that belongs to all */
    public AvatarRecord add(String kind, String owner, String fileName, String contentType, byte[] content) {
        return new AvatarRecord(database.insert("insert into avatar (kind, owner, file_name, content_type, content)"
                + " values (?, ?, ?, ?, ?)", kind, owner, fileName, contentType, content), kind, owner, fileName, contentType);
    }

    public Optional<AvatarRecord> byId(long id) {
        return database.first(SELECT + " where id = ?", AvatarStore::read, id);
    }

    public List<AvatarRecord> ofKind(String kind) {
        return database.list(SELECT + " where kind = ? order by id", AvatarStore::read, kind);
    }

    public Optional<byte[]> content(long id) {
        return database.first("select content from avatar where id = ?", row -> row.bytes("content"), id);
    }

    public boolean remove(long id) {
        return database.update("delete from avatar where id = ?", id) > 0;
    }

    private static AvatarRecord read(Row row) throws SQLException {
        return new AvatarRecord(row.number("id"), row.text("kind"), row.text("owner"), row.text("file_name"),
                row.text("content_type"));
    }
}
