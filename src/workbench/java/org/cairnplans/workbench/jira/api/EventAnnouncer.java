package org.cairnplans.workbench.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.issue.IssueListener;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Publishes Jira's events for what was committed, in the thread of the change. */
public record EventAnnouncer(EventPublisher events, JiraStores stores, Issues issues) implements IssueListener {

    @Override
    public void issue(Kind kind, IssueContent issue, String actor) {
        events.publish(new IssueEvent(issues.of(issue.issue()), Map.of(), person(actor), kind.id()));
    }

    /** Nothing of Cairn hears of a new link: its event is no part of the signatures. */
    @Override
    public void linkCreated(LinkRecord link, String actor) {
    }

    @Override
    public void linkDeleted(LinkRecord link, String actor) {
        StoredLinkType type = stores.links().type(link.typeId()).map(StoredLinkType::new).orElse(null);
        events.publish(new IssueLinkDeletedEvent(new StoredLink(link, type, issues), person(actor)));
    }

    @Override
    public void projectDeleted(ProjectRecord project, String actor) {
        events.publish(new ProjectDeletedEvent(person(actor), new StoredProject(project, stores.people())));
    }

    private ApplicationUser person(String key) {
        return key == null ? null : stores.people().byKey(key).map(StoredUser::of).orElse(null);
    }
}
