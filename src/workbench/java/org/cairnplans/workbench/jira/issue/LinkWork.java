package org.cairnplans.workbench.jira.issue;

import java.util.Optional;
import org.cairnplans.workbench.jira.domain.ChangeItem;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * Makes and removes issue links. As in Jira this asks for no permission (the callers do) and writes the link into the history of
 * both issues, so that readers of either learn of the other.
 */
public final class LinkWork {

    private final JiraStores stores;
    private final IssueJournal journal;

    public LinkWork(JiraStores stores, IssueJournal journal) {
        this.stores = stores;
        this.journal = journal;
    }

    /**
     * @param actor    user key; null for nobody signed in
     * @param sequence place among the source's links; null puts it last
     * @return the link; one that exists already is left alone
     * @throws IllegalArgumentException when an issue or the type is not there
     */
    public LinkRecord create(String actor, long source, long target, long typeId, Long sequence) {
        return stores.database().inTransaction(() -> {
            IssueRecord from = issue(source);
            IssueRecord to = issue(target);
            LinkType type = stores.links().type(typeId)
                    .orElseThrow(() -> new IllegalArgumentException("No issue link type with the id " + typeId));
            Optional<LinkRecord> present = stores.links().find(typeId, source, target);
            if (present.isPresent()) {
                return present.get();
            }
            long place = sequence == null ? stores.links().outward(source).size() : sequence;
            LinkRecord link = stores.links().add(typeId, source, target, place);
            if (!type.forSubTasks()) {
                journal.note(source, actor, added(type.outward(), to));
                journal.note(target, actor, added(type.inward(), from));
            }
            journal.tell(listener -> listener.linkCreated(link, actor));
            return link;
        });
    }

    public void remove(String actor, LinkRecord link) {
        stores.database().inTransaction(() -> {
            LinkType type = stores.links().type(link.typeId()).orElseThrow();
            stores.links().remove(link.id());
            if (!type.forSubTasks()) {
                journal.note(link.source(), actor, removed(type.outward(), issue(link.target())));
                journal.note(link.target(), actor, removed(type.inward(), issue(link.source())));
            }
            journal.tell(listener -> listener.linkDeleted(link, actor));
        });
    }

    /** The type with all its links, each removal written into the history. */
    public void removeType(String actor, long typeId) {
        stores.database().inTransaction(() -> {
            stores.links().ofType(typeId).forEach(link -> remove(actor, link));
            stores.links().removeType(typeId);
        });
    }

    private IssueRecord issue(long id) {
        return stores.issues().byId(id).orElseThrow(() -> new IllegalArgumentException("No issue with the id " + id));
    }

    private static ChangeItem added(String words, IssueRecord other) {
        return ChangeItem.of("Link", null, null, other.key(), "This issue " + words + " " + other.key());
    }

    private static ChangeItem removed(String words, IssueRecord other) {
        return ChangeItem.of("Link", other.key(), "This issue " + words + " " + other.key(), null, null);
    }
}
