package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * What a list of issues refers to, read for all of them with the first question for one: a list costs a constant number of
 * statements. Belongs to the issues of one answer; the worst that two threads do is to read something twice.
 */
final class IssueBatch {

    private final JiraStores stores;
    private final Collection<IssueRecord> issues;
    private volatile Map<Long, Project> projects;
    private volatile Map<Long, IssueTypeRecord> types;
    private volatile Map<Long, StatusRecord> statuses;
    private volatile Map<Long, ResolutionRecord> resolutions;
    private volatile Map<Long, PriorityRecord> priorities;
    private volatile Map<Long, Map<Long, List<String>>> values;
    private volatile Map<String, JiraUser> people;

    IssueBatch(JiraStores stores, Collection<IssueRecord> issues) {
        this.stores = stores;
        this.issues = issues;
    }

    Project project(long id) {
        if (projects == null) {
            Set<Long> ids = issues.stream().map(IssueRecord::project).collect(Collectors.toSet());
            Map<Long, Project> found = new HashMap<>();
            stores.projects().byIds(ids).forEach(p -> found.put(p.id(), new StoredProject(p, stores.people())));
            projects = found;
        }
        return projects.get(id);
    }

    IssueType type(long id) {
        if (types == null) {
            types = index(stores.issueTypes().all(), IssueTypeRecord::id);
        }
        return types.containsKey(id) ? new StoredIssueType(types.get(id)) : null;
    }

    Status status(long id) {
        if (statuses == null) {
            statuses = index(stores.workflows().statuses(), StatusRecord::id);
        }
        return statuses.containsKey(id) ? new StoredStatus(statuses.get(id)) : null;
    }

    Resolution resolution(Long id) {
        if (resolutions == null) {
            resolutions = index(stores.constants().resolutions(), ResolutionRecord::id);
        }
        return resolutions.containsKey(id) ? new StoredResolution(resolutions.get(id)) : null;
    }

    Priority priority(Long id) {
        if (priorities == null) {
            priorities = index(stores.constants().priorities(), PriorityRecord::id);
        }
        return priorities.containsKey(id) ? new StoredPriority(priorities.get(id)) : null;
    }

    /** Custom field id to values of one issue. */
    Map<Long, List<String>> values(long issueId) {
        if (values == null) {
            values = stores.contents().values(issues.stream().map(IssueRecord::id).toList());
        }
        return values.getOrDefault(issueId, Map.of());
    }

    /** @return null for null and for somebody unknown */
    ApplicationUser person(String key) {
        if (key == null) {
            return null;
        }
        Map<String, JiraUser> known = people;
        if (known == null || !known.containsKey(key)) {
            Set<String> wanted = keys();
            wanted.add(key);
            known = new HashMap<>();
            for (String each : wanted) {
                known.put(each, null);
            }
            known.putAll(stores.people().byKeys(wanted));
            people = known;
        }
        return StoredUser.of(known.get(key));
    }

    /** Everybody the issues name, in their own columns or, once those were read, in user fields. */
    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (IssueRecord issue : issues) {
            keys.add(issue.assignee());
            keys.add(issue.reporter());
        }
        if (values != null) {
            Set<Long> userFields = stores.customFields().all().stream().filter(field -> field.kind().people())
                    .map(field -> field.id()).collect(Collectors.toSet());
            values.values().forEach(fields -> fields.forEach((field, list) -> {
                if (userFields.contains(field)) {
                    keys.addAll(list);
                }
            }));
        }
        keys.remove(null);
        return keys;
    }

    private static <T> Map<Long, T> index(List<T> list, Function<T, Long> id) {
        return list.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
