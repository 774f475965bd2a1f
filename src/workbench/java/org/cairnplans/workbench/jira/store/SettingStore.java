package org.cairnplans.workbench.jira.store;

import java.util.Optional;
import org.cairnplans.workbench.jira.domain.Switch;

/** The few settings of the whole Jira. */
public final class SettingStore {

    private final Database database;

    public SettingStore(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.first("select content from setting where name = ?", row -> row.text(1), name);
    }

    public void put(String name, String content) {
        database.inTransaction(() -> {
            database.update("delete from setting where name = ?", name);
            database.update("insert into setting (name, content) values (?, ?)", name, content);
        });
    }

    /** Switches are on until somebody turns them off. */
    public boolean on(Switch which) {
        return get(name(which)).map(Boolean::parseBoolean).orElse(true);
    }

    public void turn(Switch which, boolean on) {
        put(name(which), Boolean.toString(on));
    }

    private static String name(Switch which) {
        return "switch." + which.name();
    }
}
