package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A project role that the administrator lets into the default security level of the plan project. */
@Preload
@Table("ALLOWED_ROLE")
public interface AllowedRoleEntity extends NumberedRow {

    @NotNull
    @Unique
    long getRoleId();

    void setRoleId(long id);
}
