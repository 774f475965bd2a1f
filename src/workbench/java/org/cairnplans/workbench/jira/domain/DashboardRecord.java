package org.cairnplans.workbench.jira.domain;

/**
 * A dashboard.
 *
 * @param owner user key; null for the system dashboard, which everybody sees and administrators change
 */
public record DashboardRecord(long id, String name, String owner) {

    public boolean system() {
        return owner == null;
    }
}
