package org.cairnplans.workbench.jira.domain;

/**
 * A picture.
 *
 * @param kind    what it is for: {@code issuetype}, {@code project} or {@code user}
 * @param owner   id of the thing it belongs to; null for one that belongs to all
 */
public record AvatarRecord(long id, String kind, String owner, String fileName, String contentType) {
}
