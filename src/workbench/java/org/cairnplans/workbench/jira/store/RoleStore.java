package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.ProjectRoleRecord;
import org.cairnplans.workbench.jira.domain.RoleActor;

/** Project roles and who has them in which project. */
public final class RoleStore {

    private final Database database;

    public RoleStore(Database database) {
        this.database = database;
    }

    public ProjectRoleRecord add(String name, String description) {
        return new ProjectRoleRecord(database.insert("insert into project_role (name, description) values (?, ?)", name,
                description), name, description);
    }

    public List<ProjectRoleRecord> all() {
        return database.list("select id, name, description from project_role order by name", RoleStore::read);
    }

    public Optional<ProjectRoleRecord> byId(long id) {
        return database.first("select id, name, description from project_role where id = ?", RoleStore::read, id);
    }

    public Optional<ProjectRoleRecord> byName(String name) {
        return database.first("select id, name, description from project_role where name = ?", RoleStore::read, name);
    }

    public List<RoleActor> actors(long projectId) {
        return database.list("select role_id, project_id, is_group, parameter from role_actor where project_id = ?"
                + " order by role_id, is_group, parameter", row -> new RoleActor(row.number("role_id"), row.number("project_id"),
                        row.flag("is_group"), row.text("parameter")), projectId);
    }

    /** Does nothing when the actor is there already. */
    public void give(RoleActor actor) {
        database.inTransaction(() -> {
            take(actor);
            database.update("insert into role_actor (role_id, project_id, is_group, parameter) values (?, ?, ?, ?)",
                    actor.roleId(), actor.projectId(), actor.group(), actor.parameter());
        });
    }

    public void take(RoleActor actor) {
        database.update("delete from role_actor where role_id = ? and project_id = ? and is_group = ? and parameter = ?",
                actor.roleId(), actor.projectId(), actor.group(), actor.parameter());
    }

    /** True when the person has the role in the project, by name or through a group. */
    public boolean holds(String userKey, long roleId, long projectId) {
        return database.exists("select 1 from role_actor a where a.role_id = ? and a.project_id = ? and"
                + " (not a.is_group and a.parameter = ? or a.is_group and a.parameter in"
                + " (select m.group_name from membership m where m.user_key = ?))", roleId, projectId, userKey, userKey);
    }

    private static ProjectRoleRecord read(Row row) throws SQLException {
        return new ProjectRoleRecord(row.number("id"), row.text("name"), row.text("description"));
    }
}
