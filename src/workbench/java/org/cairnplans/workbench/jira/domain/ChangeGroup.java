package org.cairnplans.workbench.jira.domain;

import java.time.Instant;
import java.util.List;

/**
 * What one person changed on an issue at one moment.
 *
 * @param author user key; null when nobody was signed in
 */
public record ChangeGroup(long id, long issueId, String author, Instant created, List<ChangeItem> items) {

    public ChangeGroup {
        items = List.copyOf(items);
    }
}
