package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Page;

/** Pages of issues by a condition on the issue {@code i}. */
public final class IssueQueries {

    private final Database database;

    public IssueQueries(Database database) {
        this.database = database;
    }

    /** @param order text after {@code order by}, made of trusted parts only */
    public Page<IssueRecord> page(SqlPart where, String order, int start, int max) {
        long total = count(where);
        if (max < 1 || start >= total) {
            return new Page<>(List.of(), start, total);
        }
        List<Object> arguments = new ArrayList<>(where.arguments());
        arguments.add(max);
        arguments.add(start);
        return new Page<>(database.list("select " + IssueStore.COLUMNS + " from issue i where " + where.sql() + " order by "
                + order
                + " limit ? offset ?", IssueStore::read, arguments.toArray()), start, total);
    }

    public long count(SqlPart where) {
        return database.count("select count(*) from issue i where " + where.sql(), where.arguments().toArray());
    }
}
