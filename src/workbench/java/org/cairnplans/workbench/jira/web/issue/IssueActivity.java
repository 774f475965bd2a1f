package org.cairnplans.workbench.jira.web.issue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cairnplans.workbench.jira.domain.ChangeGroup;
import org.cairnplans.workbench.jira.domain.CommentRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.CommentWork;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The tabs below an issue: comments and history. */
final class IssueActivity {

    private final JiraStores stores;
    private final CommentWork work;
    private final UnaryOperator<String> wiki;

    IssueActivity(JiraStores stores, CommentWork work, UnaryOperator<String> wiki) {
        this.stores = stores;
        this.work = work;
        this.wiki = wiki;
    }

    /** A comment as the page shows it. @param author null for nobody known @param html safe to print */
    public record Comment(CommentRecord comment, JiraUser author, String html, boolean editable, boolean removable) {}

    /** What one person changed at one moment. @param author null for nobody known */
    public record Change(ChangeGroup group, JiraUser author) {}

    List<Comment> comments(long issueId, String actor, Lookups lookups) {
        return stores.comments().ofIssue(issueId, Viewer.of(actor)).stream().map(comment -> new Comment(comment,
                lookups.person(comment.author()), wiki.apply(comment.body()),
                !work.checkEdit(actor, comment, comment.body()).any(), !work.checkRemove(actor, comment).any())).toList();
    }

    List<Change> history(long issueId, Lookups lookups) {
        return stores.history().ofIssue(issueId).stream().map(group -> new Change(group, lookups.person(group.author()))).toList();
    }
}
