package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The links of an issue to issues its reader may see, by the name of their type. Sub-tasks are no links here. */
final class StoredLinkCollection implements LinkCollection {

    private final Set<IssueLinkType> types = new LinkedHashSet<>();
    private final Map<String, List<Issue>> outward = new LinkedHashMap<>();
    private final Map<String, List<Issue>> inward = new LinkedHashMap<>();

    private StoredLinkCollection() {
    }

    static StoredLinkCollection of(JiraStores stores, Issues issues, long issueId, Viewer viewer) {
        List<LinkRecord> out = stores.links().outward(issueId);
        List<LinkRecord> in = stores.links().inward(issueId);
        List<Long> others = Stream.concat(out.stream().map(LinkRecord::target), in.stream().map(LinkRecord::source)).distinct()
                .toList();
        Map<Long, Issue> visible = issues.of(stores.access().visible(others, viewer)).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity()));
        Map<Long, LinkType> types = stores.links().types().stream().collect(Collectors.toMap(LinkType::id, Function.identity()));
        StoredLinkCollection links = new StoredLinkCollection();
        out.forEach(link -> links.add(types.get(link.typeId()), visible.get(link.target()), links.outward));
        in.forEach(link -> links.add(types.get(link.typeId()), visible.get(link.source()), links.inward));
        return links;
    }

    private void add(LinkType type, Issue other, Map<String, List<Issue>> direction) {
        if (type != null && other != null) {
            types.add(new StoredLinkType(type));
            direction.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(other);
        }
    }

    @Override
    public Set<IssueLinkType> getLinkTypes() {
        return types;
    }

    @Override
    public List<Issue> getOutwardIssues(String linkName) {
        return outward.get(linkName);
    }

    @Override
    public List<Issue> getInwardIssues(String linkName) {
        return inward.get(linkName);
    }
}
