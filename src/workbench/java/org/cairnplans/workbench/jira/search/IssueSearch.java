package org.cairnplans.workbench.jira.search;

import java.util.List;

/** Finds issues by JQL, as somebody who sees only what the permissions allow. */
public interface IssueSearch {

    /** Most issues one answer has, as in Jira. */
    int MAX_RESULTS = 1000;

    /**
     * @param start index of the first result, from 0
     * @param max number of results wanted; cut to {@link #MAX_RESULTS}
     * @throws JqlRefused when the query can't be understood, or names something that is not there
     */
    Found find(String jql, int start, int max);

    /**
     * One page of results for the signed-in person.
     *
     * @param ids ids of the issues in order
     * @param total number of all results
     */
    record Found(List<Long> ids, long total) {}
}
