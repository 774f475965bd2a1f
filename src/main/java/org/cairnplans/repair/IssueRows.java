package org.cairnplans.repair;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The rows of one room that hang on Jira issues. Implemented by each room that has such rows; told by the Jira listeners at once
 * and by the nightly look at every issue, so each method may be called twice for the same thing.
 */
public interface IssueRows {

    /** Short name for the self-check page, the key of an i18n text {@code cairn.check.rows.<name>}. */
    String name();

    /**
     * Whether the rows are about Cairn's own issues (a plan, goal or milestone, which must stay of its type and in the plan
     * project) or about anybody's work items (which only have to exist).
     */
    boolean aboutPlanIssues();

    /** Marks the rows of these issues detached. Ids without a row, and rows detached already, are left alone. */
    void lost(Collection<Long> issues, Loss loss, Instant at);

    /** The issues are there again (moved back, type restored): the rows are attached as before. */
    void found(Collection<Long> issues);

    /** Ids of issues that rows hang on, detached or not, ascending, greater than {@code after}, at most {@code limit}. */
    List<Long> issuesAfter(long after, int limit);

    /** Detached rows, latest first, at most {@code limit}. */
    List<Detached> detached(int limit);

    /**
     * One detached row.
     *
     * @param issue the id that the issue had
     * @param at when it was noticed
     */
    record Detached(long issue, Loss loss, Instant at) {}
}
