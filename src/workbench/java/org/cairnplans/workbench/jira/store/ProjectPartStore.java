package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.VersionRecord;

/** Components and versions of projects. */
public final class ProjectPartStore {

    private final Database database;

    public ProjectPartStore(Database database) {
        this.database = database;
    }

    public ComponentRecord addComponent(long projectId, String name, String description) {
        return new ComponentRecord(database.insert("insert into component (project_id, name, description) values (?, ?, ?)",
                projectId, name, description), projectId, name, description);
    }

    public List<ComponentRecord> components(long projectId) {
        return database.list("select id, project_id, name, description from component where project_id = ? order by lower(name)",
                ProjectPartStore::readComponent, projectId);
    }

    /** Of every project. */
    public List<ComponentRecord> allComponents() {
        return database.list("select id, project_id, name, description from component order by id",
                ProjectPartStore::readComponent);
    }

    /** Of every project. */
    public List<VersionRecord> allVersions() {
        return database.list("select id, project_id, name, description, released, archived, release_date from project_version"
                + " order by id", ProjectPartStore::readVersion);
    }

    public Optional<ComponentRecord> component(long id) {
        return database.first("select id, project_id, name, description from component where id = ?",
                ProjectPartStore::readComponent,
                id);
    }

    public Optional<VersionRecord> version(long id) {
        return database.first("select id, project_id, name, description, released, archived, release_date from project_version"
                + " where id = ?", ProjectPartStore::readVersion, id);
    }

    /** @param releaseDate null when none is set */
    public VersionRecord addVersion(long projectId, String name, String description, boolean released, boolean archived,
            LocalDate releaseDate) {
        return new VersionRecord(database.insert("insert into project_version (project_id, name, description, released, archived,"
                + " release_date) values (?, ?, ?, ?, ?, ?)", projectId, name, description, released, archived, releaseDate),
                projectId, name, description, released, archived, releaseDate);
    }

    public List<VersionRecord> versions(long projectId) {
        return database.list("select id, project_id, name, description, released, archived, release_date from project_version"
                + " where project_id = ? order by id", ProjectPartStore::readVersion, projectId);
    }

    static ComponentRecord readComponent(Row row) throws SQLException {
        return new ComponentRecord(row.number("id"), row.number("project_id"), row.text("name"), row.text("description"));
    }

    static VersionRecord readVersion(Row row) throws SQLException {
        return new VersionRecord(row.number("id"), row.number("project_id"), row.text("name"), row.text("description"),
                row.flag("released"), row.flag("archived"), row.day("release_date"));
    }
}
