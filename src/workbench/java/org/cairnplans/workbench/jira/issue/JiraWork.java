package org.cairnplans.workbench.jira.issue;

import java.time.Clock;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Everything that changes issues, wired. One set serves all threads. */
public record JiraWork(IssueJournal journal, IssueFinder finder, IssueCreation creation, IssueEdits edits,
        IssueTransitions transitions, IssueRemoval removal, IssueMoves moves, CommentWork comments, LinkWork links,
        PeopleWork people, UncheckedWork unchecked) {

    public static JiraWork over(JiraStores stores, Clock clock) {
        IssueJournal journal = new IssueJournal(stores, clock);
        IssueFinder finder = new IssueFinder(stores);
        CommentWork comments = new CommentWork(stores, journal);
        IssueRemoval removal = new IssueRemoval(stores, journal, finder);
        return new JiraWork(journal, finder, new IssueCreation(stores, journal), new IssueEdits(stores, journal, finder,
                comments),
                new IssueTransitions(stores, journal, finder, comments), removal,
                new IssueMoves(stores, journal, finder), comments, new LinkWork(stores, journal), new PeopleWork(stores),
                new UncheckedWork(stores, journal, removal));
    }
}
