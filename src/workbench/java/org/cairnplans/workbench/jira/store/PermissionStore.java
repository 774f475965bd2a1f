package org.cairnplans.workbench.jira.store;

import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.Grant;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.PermissionScheme;

/** Permission schemes with their grants, and the global permissions of groups. What a person may do: {@link AccessStore}. */
public final class PermissionStore {

    private final Database database;

    public PermissionStore(Database database) {
        this.database = database;
    }

    public PermissionScheme addScheme(String name, String description, List<Grant> grants) {
        return database.inTransaction(() -> {
            long id = database.insert("insert into permission_scheme (name, description) values (?, ?)", name, description);
            grants.forEach(grant -> grant(id, grant));
            return new PermissionScheme(id, name, description);
        });
    }

    public List<PermissionScheme> schemes() {
        return database.list("select id, name, description from permission_scheme order by id", row -> new PermissionScheme(
                row.number("id"), row.text("name"), row.text("description")));
    }

    public Optional<PermissionScheme> scheme(long id) {
        return schemes().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    public List<Grant> grants(long schemeId) {
        return database.list("select permission, holder_type, parameter from permission_grant where scheme_id = ? order by id",
                row -> new Grant(row.text("permission"), HolderColumns.read(row)), schemeId);
    }

    public void grant(long schemeId, Grant grant) {
        database.update("insert into permission_grant (scheme_id, permission, holder_type, parameter) values (?, ?, ?, ?)",
                schemeId, grant.permission(), grant.holder().kind().code(), grant.holder().parameter());
    }

    public void revoke(long schemeId, Grant grant) {
        Holder holder = grant.holder();
        database.update("delete from permission_grant where scheme_id = ? and permission = ? and holder_type = ?"
                + " and coalesce(parameter, '') = ?", schemeId, grant.permission(), holder.kind().code(),
                holder.parameter() == null ? "" : holder.parameter());
    }

    public void grantGlobally(String permission, String group) {
        database.inTransaction(() -> {
            revokeGlobally(permission, group);
            database.update("insert into global_permission (permission, group_name) values (?, ?)", permission, group);
        });
    }

    public void revokeGlobally(String permission, String group) {
        database.update("delete from global_permission where permission = ? and group_name = ?", permission, group);
    }

    /** The groups that have a global permission. */
    public List<String> globalHolders(String permission) {
        return database.list("select group_name from global_permission where permission = ? order by group_name",
                row -> row.text(1), permission);
    }
}
