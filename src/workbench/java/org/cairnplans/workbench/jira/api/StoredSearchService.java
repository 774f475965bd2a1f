package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Page;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.jql.JqlException;
import org.cairnplans.workbench.jira.jql.JqlParser;
import org.cairnplans.workbench.jira.jql.JqlQuery;
import org.cairnplans.workbench.jira.jql.JqlSearch;

/** JQL for the app. */
record StoredSearchService(JqlSearch search, Issues issues) implements SearchService {

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(new StoredQuery(JqlParser.parse(query)), new Errors.Messages(List.of()));
        } catch (JqlException e) {
            return new ParseResult(null, new Errors.Messages(List.of(e.getMessage())));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return new Errors.Messages(search.problems(parsed(query), StoredPermissionManager.viewer(searcher)));
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) {
        return results(query, StoredPermissionManager.viewer(searcher), pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager) {
        return results(query, new Viewer(StoredUser.key(searcher), true), pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) {
        return search.count(parsed(query), StoredPermissionManager.viewer(searcher));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) {
        return search.count(parsed(query), new Viewer(StoredUser.key(searcher), true));
    }

    private SearchResults<Issue> results(Query query, Viewer viewer, PagerFilter<?> pager) {
        Page<IssueRecord> page = search.search(parsed(query), viewer, pager.getStart(), pager.getMax());
        return new SearchResults<>(issues.of(page.items()), Math.toIntExact(page.total()), pager.getMax(), pager.getStart());
    }

    private static JqlQuery parsed(Query query) {
        return ((StoredQuery) query).query();
    }
}
