package org.cairnplans.workbench.jira.domain;

/** A link: {@code source} "outward description" {@code target}. */
public record LinkRecord(long id, long typeId, long source, long target, long sequence) {
}
