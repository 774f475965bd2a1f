package org.cairnplans.workbench.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.store.Sql;
import org.cairnplans.workbench.store.StoreException;

/** The spaces. Everybody who can use this Confluence can read and write in all of them; pages can be restricted. */
public class Spaces {

    private final Sql sql;

    public Spaces(Sql sql) {
        this.sql = sql;
    }

    public List<Space> all() {
        return sql.list("SELECT space_key, name, description FROM wiki_spaces ORDER BY LOWER(name)", Spaces::space);
    }

    public Optional<Space> byKey(String key) {
        return sql.first("SELECT space_key, name, description FROM wiki_spaces WHERE space_key = ?", Spaces::space, key);
    }

    /** @throws StoreException with {@link StoreException#isConstraint()} if the key is taken */
    public void create(Space space) {
        sql.update("INSERT INTO wiki_spaces VALUES (?, ?, ?)", space.key(), space.name(), space.description());
    }

    private static Space space(ResultSet row) throws SQLException {
        return new Space(row.getString("space_key"), row.getString("name"), row.getString("description"));
    }
}
