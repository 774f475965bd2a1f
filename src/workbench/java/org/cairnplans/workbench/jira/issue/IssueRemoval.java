package org.cairnplans.workbench.jira.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Deletes issues, with their sub-tasks and links, and whole projects. */
public final class IssueRemoval {

    private final JiraStores stores;
    private final IssueJournal journal;
    private final IssueFinder finder;

    public IssueRemoval(JiraStores stores, IssueJournal journal, IssueFinder finder) {
        this.stores = stores;
        this.journal = journal;
        this.finder = finder;
    }

    /** The draft's {@code after} is the issue to be deleted. @param actor user key; null for nobody signed in */
    public Draft check(String actor, Long issueId) {
        FieldErrors errors = new FieldErrors();
        Optional<IssueContent> issue = finder.find(actor, issueId, errors);
        if (issue.isPresent() && !finder.may(Permissions.DELETE_ISSUES, issue.get(), actor)) {
            errors.add("You do not have permission to delete issues in this project.");
        }
        return errors.any() ? Draft.refused(issue.orElse(null), errors)
                : new Draft(issue.get(), issue.get(), null, Set.of(), errors);
    }

    public void delete(String actor, Draft draft) {
        IssueContent issue = draft.required();
        stores.database().inTransaction(() -> remove(actor, issue));
    }

    /** The project with all its issues, parts and role members. The caller has checked that the actor is an administrator. */
    public void deleteProject(String actor, ProjectRecord project) {
        stores.database().inTransaction(() -> {
            // As in Jira, deleting a project tells of the project only, not of each of its issues.
            for (Long id : stores.issues().idsOfProject(project.id())) {
                removeLinks(actor, id);
                stores.contents().remove(id);
            }
            stores.projects().remove(project.id());
            journal.tell(listener -> listener.projectDeleted(project, actor));
        });
    }

    private void remove(String actor, IssueContent issue) {
        for (IssueRecord child : stores.issues().subTasks(issue.issue().id())) {
            remove(actor, stores.contents().byId(child.id()).orElseThrow());
        }
        // Jira writes no history on the other end of a link that goes with its issue.
        removeLinks(actor, issue.issue().id());
        stores.contents().remove(issue.issue().id());
        journal.tell(listener -> listener.issue(IssueListener.Kind.DELETED, issue, actor));
    }

    private void removeLinks(String actor, long issueId) {
        List<LinkRecord> links = new ArrayList<>(stores.links().outward(issueId));
        links.addAll(stores.links().inward(issueId));
        for (LinkRecord link : links) {
            stores.links().remove(link.id());
            journal.tell(listener -> listener.linkDeleted(link, actor));
        }
    }
}
