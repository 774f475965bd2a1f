package org.cairnplans.workbench.jira.domain;

/**
 * A dashboard.
 *
 * @param owner   user key; null for the system dashboard, which everybody sees and administrators change
 * @param shared  true when every signed-in person may see it; only its owner changes it
 * @param columns how many columns its items stand in, 1 to 3
 */
public record DashboardRecord(long id, String name, String owner, boolean shared, int columns) {

    public static final int MAX_COLUMNS = 3;

    public DashboardRecord {
        if (columns < 1 || columns > MAX_COLUMNS) {
            throw new IllegalArgumentException("A dashboard has 1 to " + MAX_COLUMNS + " columns, not " + columns);
        }
    }

    public boolean system() {
        return owner == null;
    }
}
