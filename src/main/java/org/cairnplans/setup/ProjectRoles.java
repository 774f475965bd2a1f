package org.cairnplans.setup;

import java.util.List;

/** Port to Jira's project roles. */
public interface ProjectRoles {

    /** In the order of their names. */
    List<Role> all();

    record Role(long id, String name) {}
}
