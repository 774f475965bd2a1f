package org.cairnplans.transfer;

import java.util.List;
import java.util.Map;

/**
 * What a restore did, or would do.
 *
 * @param rows number of rows by table
 * @param unknownPeople user names (or keys, where there is no name) of people whom this Jira does not know; their rows keep the
 * key
 * @param unknownIssues keys (or old ids) of issues that this Jira does not have; their rows are kept, detached
 * @param empty whether Cairn had no data before: only then a restore is possible
 * @param done false for a dry run
 */
public record RestoreReport(
        Map<String, Integer> rows, List<String> unknownPeople, List<String> unknownIssues, boolean empty, boolean done) {

    public RestoreReport {
        unknownPeople = List.copyOf(unknownPeople);
        unknownIssues = List.copyOf(unknownIssues);
    }
}
