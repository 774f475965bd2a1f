package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Statuses, issue types and resolutions of the whole instance. */
record StoredConstantsManager(JiraStores stores) implements ConstantsManager {

    @Override
    public Status getStatus(String id) {
        return Ids.parse(id).flatMap(stores.workflows()::status).map(StoredStatus::new).orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(stores.workflows().statuses().stream().map(StoredStatus::new).toList());
    }

    @Override
    public IssueType getIssueType(String id) {
        return Ids.parse(id).flatMap(stores.issueTypes()::byId).map(StoredIssueType::new).orElse(null);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(stores.constants().resolutions().stream().map(StoredResolution::new).toList());
    }
}
