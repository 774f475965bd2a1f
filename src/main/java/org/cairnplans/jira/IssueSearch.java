package org.cairnplans.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds issues by id as a user may see them. The JQL is made of numbers and dates only, so that nothing a person typed gets into
 * a query, and one search answers a thousand ids.
 */
@JiraComponent
public class IssueSearch {

    private static final int IDS_A_SEARCH = 1_000;
    /** Found issues that one page of a search brings: goals with their milestones are more than the ids asked for. */
    private static final int PAGE = 1_000;

    private final SearchService search;

    public IssueSearch(@JiraImport SearchService search) {
        this.search = search;
    }

    public List<Issue> byIds(ApplicationUser user, Collection<Long> ids) {
        return search(user, ids, list -> "id in (" + list + ")");
    }

    /** The issues and their sub-tasks. */
    public List<Issue> byIdsWithSubTasks(ApplicationUser user, Collection<Long> ids) {
        return search(user, ids, list -> "id in (" + list + ") OR parent in (" + list + ")");
    }

    /** Open sub-tasks of the issues that are due on the day or were before. */
    public List<Issue> openSubTasksDueBy(ApplicationUser user, Collection<Long> ids, LocalDate day) {
        return search(user, ids, list -> "parent in (" + list + ") AND due <= \"" + day + "\" AND statusCategory != Done");
    }

    /** What the user reported in a project within the last minutes, newest first, at most {@code limit}. */
    public List<Issue> reportedWithin(ApplicationUser user, long project, long minutes, int limit) {
        String jql = "project = " + project + " AND reporter = currentUser() AND created >= -" + minutes
                + "m ORDER BY created DESC";
        return page(user, parse(user, jql), 0, limit).getResults();
    }

    private List<Issue> search(ApplicationUser user, Collection<Long> ids, Function<String, String> jql) {
        // An id is never negative: restored rows whose issue is gone carry such numbers, and JQL does not read them.
        List<Long> asked = ids.stream().filter(id -> id > 0).distinct().toList();
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += IDS_A_SEARCH) {
            List<Long> chunk = asked.subList(from, Math.min(asked.size(), from + IDS_A_SEARCH));
            String list = chunk.stream().map(String::valueOf).collect(Collectors.joining(","));
            found.addAll(allPages(user, jql.apply(list)));
        }
        return found;
    }

    private List<Issue> allPages(ApplicationUser user, String jql) {
        Query query = parse(user, jql);
        List<Issue> found = new ArrayList<>();
        int total;
        do {
            SearchResults<Issue> page = page(user, query, found.size(), PAGE);
            found.addAll(page.getResults());
            total = page.getResults().isEmpty() ? 0 : page.getTotal();
        } while (found.size() < total);
        return found;
    }

    private Query parse(ApplicationUser user, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not read Cairn's query: " + parsed.getErrors().getErrorMessages());
        }
        return parsed.getQuery();
    }

    private SearchResults<Issue> page(ApplicationUser user, Query query, int start, int limit) {
        try {
            return search.search(user, query, new PagerFilter<>(start, limit));
        } catch (SearchException failure) {
            throw new IllegalStateException("Jira's search failed", failure);
        }
    }
}
