package org.cairnplans.workbench.jira.issue;

import java.util.Set;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.store.JiraStores;

/** What Jira lets code do to an issue without asking for a permission: set values of any field, delete. */
public final class UncheckedWork {

    private final JiraStores stores;
    private final IssueJournal journal;
    private final IssueRemoval removal;

    UncheckedWork(JiraStores stores, IssueJournal journal, IssueRemoval removal) {
        this.stores = stores;
        this.journal = journal;
        this.removal = removal;
    }

    /** @param kind event to tell of; null for none. History is written in any case. */
    public IssueContent update(String actor, IssueContent wanted, IssueListener.Kind kind) {
        IssueContent before = stores.contents().byId(wanted.issue().id())
                .orElseThrow(() -> new IllegalArgumentException("No issue with the id " + wanted.issue().id()));
        return journal.write(before, wanted, actor, kind);
    }

    /** With its sub-tasks and links; the deletion is told of. */
    public void delete(String actor, IssueContent issue) {
        removal.delete(actor, new Draft(issue, issue, null, Set.of(), new FieldErrors()));
    }
}
