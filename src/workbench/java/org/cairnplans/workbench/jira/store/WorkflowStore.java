package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.Transition;
import org.cairnplans.workbench.jira.domain.WorkflowRecord;

/** Statuses and workflows. */
public final class WorkflowStore {

    private static final String STATUS = "select id, name, description, category from status";

    private final Database database;

    public WorkflowStore(Database database) {
        this.database = database;
    }

    public StatusRecord addStatus(String name, String description, StatusCategory category) {
        return new StatusRecord(database.insert("insert into status (name, description, category) values (?, ?, ?)", name,
                description, category.key()), name, description, category);
    }

    public List<StatusRecord> statuses() {
        return database.list(STATUS + " order by id", WorkflowStore::status);
    }

    public Optional<StatusRecord> status(long id) {
        return database.first(STATUS + " where id = ?", WorkflowStore::status, id);
    }

    /** Names differ not by case. */
    public Optional<StatusRecord> statusByName(String name) {
        return database.first(STATUS + " where lower(name) = lower(?)", WorkflowStore::status, name);
    }

    public WorkflowRecord add(String name, long initialStatus, List<Long> statuses, List<Transition> transitions) {
        return database.inTransaction(() -> {
            long id = database.insert("insert into workflow (name, initial_status) values (?, ?)", name, initialStatus);
            List<Object[]> rows = new ArrayList<>();
            for (Long status : statuses) {
                rows.add(new Object[] {id, status, rows.size()});
            }
            database.batch("insert into workflow_status (workflow_id, status_id, place) values (?, ?, ?)", rows);
            database.batch("insert into workflow_transition (workflow_id, action_id, name, from_status, to_status)"
                    + " values (?, ?, ?, ?, ?)", transitions.stream()
                            .map(t -> new Object[] {id, t.actionId(), t.name(), t.from(), t.to()}).toList());
            return new WorkflowRecord(id, name, initialStatus, statuses, transitions);
        });
    }

    public List<WorkflowRecord> all() {
        return database.list("select id, name, initial_status from workflow order by id", row -> new Head(row.number("id"),
                row.text("name"), row.number("initial_status"))).stream().map(this::whole).toList();
    }

    public Optional<WorkflowRecord> byId(long id) {
        return database.first("select id, name, initial_status from workflow where id = ?", row -> new Head(row.number("id"),
                row.text("name"), row.number("initial_status")), id).map(this::whole);
    }

    public Optional<WorkflowRecord> byName(String name) {
        return all().stream().filter(workflow -> workflow.name().equals(name)).findFirst();
    }

    /** The workflow of a project. @throws IllegalArgumentException when there is no such project */
    public WorkflowRecord ofProject(long projectId) {
        return database.first("select workflow from project where id = ?", row -> row.number(1), projectId).flatMap(this::byId)
                .orElseThrow(() -> new IllegalArgumentException("No project " + projectId));
    }

    private record Head(long id, String name, long initialStatus) {
    }

    private WorkflowRecord whole(Head head) {
        List<Long> statuses = database.list("select status_id from workflow_status where workflow_id = ? order by place",
                row -> row.number(1), head.id());
        List<Transition> transitions = database.list("select action_id, name, from_status, to_status from workflow_transition"
                + " where workflow_id = ? order by action_id", row -> new Transition((int) row.number("action_id"),
                        row.text("name"), row.numberOrNull("from_status"), row.number("to_status")), head.id());
        return new WorkflowRecord(head.id(), head.name(), head.initialStatus(), statuses, transitions);
    }

    private static StatusRecord status(Row row) throws SQLException {
        return new StatusRecord(row.number("id"), row.text("name"), row.text("description"),
                StatusCategory.ofKey(row.text("category")));
    }
}
