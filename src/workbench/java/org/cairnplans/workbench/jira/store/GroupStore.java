package org.cairnplans.workbench.jira.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.JiraUser;

/** Groups and who is in them. */
public final class GroupStore {

    private final Database database;

    public GroupStore(Database database) {
        this.database = database;
    }

    /** Does nothing when the group exists. */
    public void add(String name) {
        if (!exists(name)) {
            database.update("insert into user_group (name) values (?)", name);
        }
    }

    public void remove(String name) {
        database.inTransaction(() -> {
            database.update("delete from membership where group_name = ?", name);
            database.update("delete from user_group where name = ?", name);
        });
    }

    public boolean exists(String name) {
        return database.exists("select 1 from user_group where name = ?", name);
    }

    public List<String> all() {
        return database.list("select name from user_group order by name", row -> row.text(1));
    }

    public Set<String> of(String userKey) {
        return new LinkedHashSet<>(database.list("select group_name from membership where user_key = ? order by group_name",
                row -> row.text(1), userKey));
    }

    public boolean contains(String group, String userKey) {
        return database.exists("select 1 from membership where user_key = ? and group_name = ?", userKey, group);
    }

    /** Members by display name, inactive ones too. */
    public List<JiraUser> members(String group) {
        return database.list("select p.* from person p join membership m on m.user_key = p.user_key where m.group_name = ?"
                + " order by lower(p.display_name)", PeopleStore::read, group);
    }

    /** Does nothing when the person is a member already. */
    public void join(String group, String userKey) {
        database.inTransaction(() -> {
            if (!contains(group, userKey)) {
                database.update("insert into membership (group_name, user_key) values (?, ?)", group, userKey);
            }
        });
    }

    public void leave(String group, String userKey) {
        database.update("delete from membership where group_name = ? and user_key = ?", group, userKey);
    }
}
