package org.cairnplans.workbench.jira.issue;

import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Finds an issue for somebody, with Jira's two answers when it can't: it is not there, or it may not be seen. */
public final class IssueFinder {

    private final JiraStores stores;

    public IssueFinder(JiraStores stores) {
        this.stores = stores;
    }

    /** @param actor user key; null for nobody signed in. Empty only with an error added. */
    public Optional<IssueContent> find(String actor, Long id, FieldErrors errors) {
        return find(actor, id == null ? Optional.empty() : stores.issues().byId(id), errors);
    }

    /** By present or former key. */
    public Optional<IssueContent> find(String actor, String key, FieldErrors errors) {
        return find(actor, key == null ? Optional.empty() : stores.issues().byKey(key), errors);
    }

    private Optional<IssueContent> find(String actor, Optional<IssueRecord> issue, FieldErrors errors) {
        if (issue.isEmpty()) {
            errors.add("Issue Does Not Exist");
            return Optional.empty();
        }
        if (stores.access().visible(issue.get().id(), Viewer.of(actor)).isEmpty()) {
            errors.add("You do not have the permission to see the specified issue.");
            if (actor == null) {
                errors.add("Login Required");
            }
            return Optional.empty();
        }
        return stores.contents().byId(issue.get().id());
    }

    boolean may(String permission, IssueContent issue, String actor) {
        return stores.access().mayOnIssue(permission, issue.issue().id(), Viewer.of(actor));
    }
}
