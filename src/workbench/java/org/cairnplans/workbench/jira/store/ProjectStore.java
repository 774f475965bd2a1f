package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.ProjectRecord;

/** Projects. Their components and versions are in {@link ProjectPartStore}. */
public final class ProjectStore {

    private static final String SELECT = "select p.id, p.project_key, p.name, p.description, p.lead_key, p.permission_scheme,"
            + " p.type_scheme, p.workflow, p.security_scheme from project p";

    private final Database database;

    public ProjectStore(Database database) {
        this.database = database;
    }

    /** The id of the record given is ignored. @throws StoreException when key or name is taken */
    public ProjectRecord add(ProjectRecord project) {
        long id = database.insert("insert into project (project_key, name, description, lead_key, permission_scheme, type_scheme,"
                + " workflow, security_scheme, issue_counter) values (?, ?, ?, ?, ?, ?, ?, ?, 0)", project.key(), project.name(),
                project.description(), project.lead(), project.permissionScheme(), project.issueTypeScheme(), project.workflow(),
                project.securityScheme());
        return byId(id).orElseThrow();
    }

    public void update(ProjectRecord project) {
        database.update("update project set name = ?, description = ?, lead_key = ?, permission_scheme = ?, type_scheme = ?,"
                + " workflow = ?, security_scheme = ? where id = ?", project.name(), project.description(), project.lead(),
                project.permissionScheme(), project.issueTypeScheme(), project.workflow(), project.securityScheme(),
                project.id());
    }

    public void setSecurityScheme(long projectId, Long schemeId) {
        database.update("update project set security_scheme = ? where id = ?", schemeId, projectId);
    }

    public void setIssueTypeScheme(long projectId, long schemeId) {
        database.update("update project set type_scheme = ? where id = ?", schemeId, projectId);
    }

    /** The project's own row, parts, role members; its issues must be gone already. */
    public void remove(long id) {
        database.inTransaction(() -> {
            database.update("delete from component where project_id = ?", id);
            database.update("delete from project_version where project_id = ?", id);
            database.update("delete from role_actor where project_id = ?", id);
            database.update("delete from custom_field_scope where project_id = ?", id);
            database.update("delete from project where id = ?", id);
        });
    }

    /** By name. */
    public List<ProjectRecord> all() {
        return database.list(SELECT + " order by lower(p.name)", ProjectStore::read);
    }

    public List<ProjectRecord> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.list(SELECT + " where p.id in " + Placeholders.of(ids.size()),
                ProjectStore::read, ids.toArray());
    }

    public Optional<ProjectRecord> byId(long id) {
        return database.first(SELECT + " where p.id = ?", ProjectStore::read, id);
    }

    public Optional<ProjectRecord> byKey(String key) {
        return database.first(SELECT + " where p.project_key = ?", ProjectStore::read, key);
    }

    public List<ProjectRecord> bySecurityScheme(long schemeId) {
        return database.list(SELECT + " where p.security_scheme = ? order by lower(p.name)", ProjectStore::read, schemeId);
    }

    public List<ProjectRecord> byIssueTypeScheme(long schemeId) {
        return database.list(SELECT + " where p.type_scheme = ? order by lower(p.name)", ProjectStore::read, schemeId);
    }

    /**
     * The number of the project's next issue. Locks the project's row, so two creations in parallel get two numbers.
     * Call it inside a transaction.
     */
    public long nextNumber(long projectId) {
        database.update("update project set issue_counter = issue_counter + 1 where id = ?", projectId);
        return database.count("select issue_counter from project where id = ?", projectId);
    }

    /** Numbers up to this one are taken (import). */
    public void raiseCounter(long projectId, long atLeast) {
        database.update("update project set issue_counter = ? where id = ? and issue_counter < ?", atLeast, projectId, atLeast);
    }

    private static ProjectRecord read(Row row) throws SQLException {
        return new ProjectRecord(row.number("id"), row.text("project_key"), row.text("name"), row.text("description"),
                row.text("lead_key"), row.number("permission_scheme"), row.number("type_scheme"), row.number("workflow"),
                row.numberOrNull("security_scheme"));
    }
}
