package com.atlassian.jira.issue.search;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.4 [J8i]. */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }
}
