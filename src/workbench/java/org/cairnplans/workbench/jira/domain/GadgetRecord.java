package org.cairnplans.workbench.jira.domain;

import java.util.Map;

/**
 * A dashboard item on a dashboard.
 *
 * @param moduleKey   complete key of the dashboard-item module
 * @param column      0 is the leftmost
 * @param row         0 is the topmost of its column
 * @param preferences what was configured for this one item
 */
public record GadgetRecord(long id, long dashboardId, String moduleKey, int column, int row, Map<String, String> preferences) {

    public GadgetRecord {
        preferences = Map.copyOf(preferences);
    }
}
