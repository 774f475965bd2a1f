package org.cairnplans.workbench.jira.domain;

/** How an issue ended. */
public record ResolutionRecord(long id, String name, String description) {
}
