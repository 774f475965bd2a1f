package org.cairnplans.workbench.jira.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.cairnplans.workbench.jira.domain.ChangeItem;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * The one place where a change of an issue is written: the issue, its history, the security level of its sub-tasks; and once it
 * is committed the listeners are told.
 */
public final class IssueJournal {

    private final JiraStores stores;
    private final Clock clock;
    private final IssueDiff diff;
    private final List<IssueListener> listeners = new CopyOnWriteArrayList<>();

    public IssueJournal(JiraStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
        this.diff = new IssueDiff(stores);
    }

    public void listen(IssueListener listener) {
        listeners.add(listener);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Writes what differs, if anything does.
     *
     * @param kind what the listeners are told; null to tell nobody
     * @return the issue as it is then
     */
    IssueContent write(IssueContent before, IssueContent wanted, String actor, IssueListener.Kind kind) {
        List<ChangeItem> items = diff.between(before, wanted);
        if (items.isEmpty()) {
            return before;
        }
        return stores.database().inTransaction(() -> {
            Instant now = now();
            IssueContent after = wanted.with(wanted.issue().edit().updated(now).done());
            stores.contents().update(before, after);
            stores.history().add(after.issue().id(), actor, now, items);
            if (!Objects.equals(before.issue().security(), after.issue().security())) {
                inherit(after.issue());
            }
            if (kind != null) {
                tell(listener -> listener.issue(kind, after, actor));
            }
            return after;
        });
    }

    /** History on an issue whose own row does not change but for the date, such as a link. */
    void note(long issueId, String actor, ChangeItem item) {
        Instant now = now();
        stores.issues().touch(issueId, now);
        stores.history().add(issueId, actor, now, List.of(item));
    }

    void tell(Consumer<IssueListener> news) {
        stores.database().afterCommit(() -> listeners.forEach(news));
    }

    /** Sub-tasks have no level of their own: theirs is the parent's. */
    private void inherit(IssueRecord parent) {
        for (IssueRecord child : stores.issues().subTasks(parent.id())) {
            IssueContent content = stores.contents().byId(child.id()).orElseThrow();
            stores.contents().update(content, content.with(child.edit().security(parent.security()).done()));
        }
    }
}
