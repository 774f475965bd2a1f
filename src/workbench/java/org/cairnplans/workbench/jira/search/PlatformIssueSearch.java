package org.cairnplans.workbench.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.cairnplans.workbench.host.ServiceRegistry;

/** Searches by the same service that an app gets, so that pages, REST and app can't differ. */
public final class PlatformIssueSearch implements IssueSearch {

    private final ServiceRegistry services;

    /** @param services asked at each search, since the services are registered later than the pages */
    public PlatformIssueSearch(ServiceRegistry services) {
        this.services = services;
    }

    @Override
    public Found find(String jql, int start, int max) {
        SearchService service = services.require(SearchService.class);
        ApplicationUser user = services.require(JiraAuthenticationContext.class).getLoggedInUser();
        SearchService.ParseResult parsed = service.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new JqlRefused(List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        MessageSet doubts = service.validateQuery(user, parsed.getQuery());
        if (doubts.hasAnyErrors()) {
            throw new JqlRefused(List.copyOf(doubts.getErrorMessages()));
        }
        try {
            if (max == 0) {
                return new Found(List.of(), service.searchCount(user, parsed.getQuery()));
            }
            SearchResults<Issue> results = service.search(user, parsed.getQuery(),
                    new PagerFilter<>(start, Math.min(max, MAX_RESULTS)));
            return new Found(results.getResults().stream().map(Issue::getId).toList(), results.getTotal());
        } catch (SearchException e) {
            throw new JqlRefused(List.of(e.getMessage()));
        }
    }
}
