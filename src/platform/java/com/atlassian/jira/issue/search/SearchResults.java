package com.atlassian.jira.issue.search;

import java.util.List;

/** Interoperability signature, see src/platform/README.md. Has behaviour. Evidence: platform.md 9.4 [OFF lucene-upgrade page]. */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int start;

    public SearchResults(List<T> results, int totalResultCount, int maxResultCount, int startIndex) {
        this.results = List.copyOf(results);
        this.total = totalResultCount;
        this.start = startIndex;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }
}
