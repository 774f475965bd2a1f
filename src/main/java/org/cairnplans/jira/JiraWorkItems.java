package org.cairnplans.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.evidence.WorkItem;
import org.cairnplans.evidence.WorkItems;
import org.cairnplans.people.PersonKey;

/** Any issue of Jira's, as evidence. What the viewer may not browse is not there. */
@JiraComponent
public class JiraWorkItems implements WorkItems {

    private final IssueService issues;
    private final IssueManager allIssues;
    private final IssueSearch search;
    private final JiraUsers users;

    public JiraWorkItems(@JiraImport IssueService issues, @JiraImport IssueManager allIssues, IssueSearch search,
            JiraUsers users) {
        this.issues = issues;
        this.allIssues = allIssues;
        this.search = search;
        this.users = users;
    }

    @Override
    public Optional<WorkItem> byId(PersonKey viewer, long id) {
        return users.find(viewer).map(user -> issues.getIssue(user, id)).flatMap(JiraWorkItems::workItem);
    }

    @Override
    public Optional<WorkItem> byKey(PersonKey viewer, String key) {
        String typed = key.strip().toUpperCase(Locale.ROOT);
        return users.find(viewer).map(user -> issues.getIssue(user, typed)).flatMap(JiraWorkItems::workItem);
    }

    @Override
    public Map<Long, WorkItem> byIds(PersonKey viewer, Collection<Long> ids) {
        Map<Long, WorkItem> found = new LinkedHashMap<>();
        users.find(viewer).ifPresent(user ->
                search.byIds(user, ids).forEach(issue -> found.put(issue.getId(), workItem(issue))));
        return found;
    }

    @Override
    public Set<Long> deleted(Collection<Long> ids) {
        Set<Long> missing = new HashSet<>(ids);
        if (!missing.isEmpty()) {
            allIssues.getIssueObjects(Set.copyOf(ids)).forEach(issue -> missing.remove(issue.getId()));
        }
        return missing;
    }

    private static Optional<WorkItem> workItem(IssueResult result) {
        return result.isValid() ? Optional.ofNullable(result.getIssue()).map(JiraWorkItems::workItem) : Optional.empty();
    }

    private static WorkItem workItem(Issue issue) {
        return new WorkItem(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getStatus().getName(),
                StatusCategory.COMPLETE.equals(issue.getStatus().getStatusCategory().getKey()),
                Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant));
    }
}
