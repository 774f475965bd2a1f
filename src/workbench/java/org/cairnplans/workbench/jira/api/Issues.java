package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Makes Jira's issue objects out of stored issues. */
public final class Issues {

    private final JiraStores stores;

    public Issues(JiraStores stores) {
        this.stores = stores;
    }

    /** In the order given; they share what they refer to. */
    public List<Issue> of(Collection<IssueRecord> records) {
        IssueBatch batch = new IssueBatch(stores, List.copyOf(records));
        List<Issue> issues = new ArrayList<>();
        records.forEach(record -> issues.add(new StoredIssue(record, batch, this)));
        return issues;
    }

    StoredIssue of(IssueRecord record) {
        return new StoredIssue(record, new IssueBatch(stores, List.of(record)), this);
    }

    /** @return null for empty, as Jira's API has it */
    StoredIssue orNull(Optional<IssueRecord> record) {
        return record.map(this::of).orElse(null);
    }

    /** @return null when there is no such issue */
    StoredIssue byId(long id) {
        return orNull(stores.issues().byId(id));
    }

    List<Issue> subTasks(long parentId) {
        return of(stores.issues().subTasks(parentId));
    }
}
