package org.cairnplans.workbench.jira.web.admin;

import org.cairnplans.workbench.host.web.PageCall;

/** Where administrators' changes are written down. */
@FunctionalInterface
interface AdminAudit {

    /**
     * @param call the request that made the change; tells who did it
     * @param category Jira's word for the area, e.g. {@code user management}
     * @param summary what happened, e.g. {@code User created}
     * @param object name of the thing concerned
     */
    void store(PageCall call, String category, String summary, String object);
}
