package org.cairnplans.workbench.jira.store;

import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;

/** Priorities and resolutions, in the order the administrator gave them. */
public final class ConstantStore {

    private final Database database;

    public ConstantStore(Database database) {
        this.database = database;
    }

    public PriorityRecord addPriority(String name, String description, String colour) {
        long place = database.count("select count(*) from priority");
        return new PriorityRecord(database.insert("insert into priority (name, description, colour, place) values (?, ?, ?, ?)",
                name, description, colour, place), name, description, colour);
    }

    public List<PriorityRecord> priorities() {
        return database.list("select id, name, description, colour from priority order by place, id", row -> new PriorityRecord(
                row.number("id"), row.text("name"), row.text("description"), row.text("colour")));
    }

    public Optional<PriorityRecord> priority(long id) {
        return priorities().stream().filter(priority -> priority.id() == id).findFirst();
    }

    public ResolutionRecord addResolution(String name, String description) {
        long place = database.count("select count(*) from resolution");
        return new ResolutionRecord(database.insert("insert into resolution (name, description, place) values (?, ?, ?)", name,
                description, place), name, description);
    }

    public List<ResolutionRecord> resolutions() {
        return database.list("select id, name, description from resolution order by place, id", row -> new ResolutionRecord(
                row.number("id"), row.text("name"), row.text("description")));
    }

    public Optional<ResolutionRecord> resolution(long id) {
        return resolutions().stream().filter(resolution -> resolution.id() == id).findFirst();
    }
}
