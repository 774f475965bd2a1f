package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.cairnplans.workbench.jira.domain.StatusRecord;

/** Jira's view of a status. */
record StoredStatus(StatusRecord status) implements Status {

    @Override
    public String getId() {
        return Long.toString(status.id());
    }

    @Override
    public String getName() {
        return status.name();
    }

    @Override
    public String getDescription() {
        return status.description();
    }

    @Override
    public StatusCategory getStatusCategory() {
        return new StoredStatusCategory(status.category());
    }
}
