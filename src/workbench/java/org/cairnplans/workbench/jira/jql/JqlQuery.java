package org.cairnplans.workbench.jira.jql;

import java.util.List;

/**
 * A parsed query.
 *
 * @param where null when there is no condition: every issue
 * @param text  what was parsed
 */
public record JqlQuery(Clause where, List<Sort> order, String text) {

    /** One field of ORDER BY. @param field as it was written */
    public record Sort(String field, boolean descending) {
    }

    /** Every issue. */
    public static JqlQuery all() {
        return new JqlQuery(null, List.of(), "");
    }
}
