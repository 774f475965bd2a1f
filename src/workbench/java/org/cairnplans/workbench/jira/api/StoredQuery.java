package org.cairnplans.workbench.jira.api;

import com.atlassian.query.Query;
import org.cairnplans.workbench.jira.jql.JqlQuery;

/** Jira's view of a parsed query. */
record StoredQuery(JqlQuery query) implements Query {

    @Override
    public String getQueryString() {
        return query.text();
    }
}
