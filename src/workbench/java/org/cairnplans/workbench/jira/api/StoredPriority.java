package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.priority.Priority;
import org.cairnplans.workbench.jira.domain.PriorityRecord;

/** Jira's view of a priority. */
record StoredPriority(PriorityRecord priority) implements Priority {

    @Override
    public String getId() {
        return Long.toString(priority.id());
    }

    @Override
    public String getName() {
        return priority.name();
    }

    @Override
    public String getDescription() {
        return priority.description();
    }
}
