package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.issue.IssueListener;
import org.cairnplans.workbench.jira.issue.UncheckedWork;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Finds, changes and deletes issues without asking for a permission. */
record StoredIssueManager(JiraStores stores, Issues issues, UncheckedWork work) implements IssueManager {

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issues.byId(id);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : issues.orNull(stores.issues().byKey(key));
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null ? null : issues.orNull(stores.issues().byCurrentKey(key));
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return issues.of(stores.issues().byIds(ids));
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest) {
        IssueContent now = stores.contents().byId(issue.getId())
                .orElseThrow(() -> new IllegalArgumentException("No issue with the id " + issue.getId()));
        IssueContent wanted = ((StoredIssue) issue).changed(now);
        return issues.of(work.update(StoredUser.key(user), wanted, kind(updateIssueRequest.getEventDispatchOption())).issue());
    }

    @Override
    public void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException {
        IssueContent now = stores.contents().byId(issue.getId())
                .orElseThrow(() -> new RemoveException("No issue with the id " + issue.getId()));
        work.delete(StoredUser.key(user), now);
    }

    private static IssueListener.Kind kind(EventDispatchOption option) {
        return option.getEventTypeId() == null ? null : IssueListener.Kind.ofId(option.getEventTypeId());
    }
}
