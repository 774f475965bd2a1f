package org.cairnplans.workbench.jira.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An issue with everything an edit can change.
 *
 * @param values custom field id to values (user keys for people); a field without values is absent
 */
public record IssueContent(IssueRecord issue, Set<String> labels, Set<Long> components, Set<Long> fixVersions,
        Set<Long> affectedVersions, Map<Long, List<String>> values) {

    public IssueContent {
        labels = Collections.unmodifiableSet(new TreeSet<>(labels));
        components = Set.copyOf(components);
        fixVersions = Set.copyOf(fixVersions);
        affectedVersions = Set.copyOf(affectedVersions);
        values = Map.copyOf(values);
    }

    public static IssueContent of(IssueRecord issue) {
        return new IssueContent(issue, Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    public IssueContent with(IssueRecord changed) {
        return new IssueContent(changed, labels, components, fixVersions, affectedVersions, values);
    }

    public IssueContent withLabels(Set<String> changed) {
        return new IssueContent(issue, changed, components, fixVersions, affectedVersions, values);
    }

    public IssueContent withComponents(Set<Long> changed) {
        return new IssueContent(issue, labels, changed, fixVersions, affectedVersions, values);
    }

    public IssueContent withVersions(Set<Long> fix, Set<Long> affected) {
        return new IssueContent(issue, labels, components, fix, affected, values);
    }

    /** @param changed new values of the field; empty clears it */
    public IssueContent withValue(long customField, List<String> changed) {
        Map<Long, List<String>> copy = new LinkedHashMap<>(values);
        if (changed.isEmpty()) {
            copy.remove(customField);
        } else {
            copy.put(customField, List.copyOf(changed));
        }
        return new IssueContent(issue, labels, components, fixVersions, affectedVersions, copy);
    }
}
