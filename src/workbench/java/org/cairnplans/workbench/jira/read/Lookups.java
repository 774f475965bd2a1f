package org.cairnplans.workbench.jira.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.VersionRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * What issues refer to by id, read once for one answer: a page of issues costs as many statements as there are kinds of things,
 * not as there are issues. Not safe for several threads.
 */
public final class Lookups {

    private final JiraStores stores;
    private final Map<String, JiraUser> people = new HashMap<>();
    private final Map<Long, ProjectRecord> projects = new HashMap<>();
    private final Map<Long, Map<Long, ComponentRecord>> components = new HashMap<>();
    private final Map<Long, Map<Long, VersionRecord>> versions = new HashMap<>();
    private final Map<Long, SecurityLevel> levels = new HashMap<>();
    private final Map<Long, IssueTypeRecord> types;
    private final Map<Long, StatusRecord> statuses;
    private final Map<Long, PriorityRecord> priorities;
    private final Map<Long, ResolutionRecord> resolutions;
    private final Map<Long, CustomFieldRecord> fields;
    private final Map<Long, LinkType> linkTypes;

    public Lookups(JiraStores stores) {
        this.stores = stores;
        types = byId(stores.issueTypes().all(), IssueTypeRecord::id);
        statuses = byId(stores.workflows().statuses(), StatusRecord::id);
        priorities = byId(stores.constants().priorities(), PriorityRecord::id);
        resolutions = byId(stores.constants().resolutions(), ResolutionRecord::id);
        fields = byId(stores.customFields().all(), CustomFieldRecord::id);
        linkTypes = byId(stores.links().types(), LinkType::id);
    }

    /** Reads the people and projects of these issues in one statement each. */
    public void prefetch(Collection<IssueContent> issues) {
        people.putAll(stores.people().byKeys(issues.stream().flatMap(content -> Stream.concat(
                Stream.of(content.issue().assignee(), content.issue().reporter(), content.issue().creator()),
                content.values().entrySet().stream().filter(value -> fields.get(value.getKey()).kind().people())
                        .flatMap(value -> value.getValue().stream())))
                .filter(key -> key != null).distinct().toList()));
        stores.projects().byIds(issues.stream().map(content -> content.issue().project()).distinct().toList())
                .forEach(project -> projects.put(project.id(), project));
    }

    /** Null for null and for a key nobody has. */
    public JiraUser person(String key) {
        return key == null ? null : people.computeIfAbsent(key, k -> stores.people().byKey(k).orElse(null));
    }

    public ProjectRecord project(long id) {
        return projects.computeIfAbsent(id, k -> stores.projects().byId(k).orElseThrow());
    }

    public IssueTypeRecord type(long id) {
        return types.get(id);
    }

    public StatusRecord status(long id) {
        return statuses.get(id);
    }

    public PriorityRecord priority(Long id) {
        return id == null ? null : priorities.get(id);
    }

    public ResolutionRecord resolution(Long id) {
        return id == null ? null : resolutions.get(id);
    }

    public Collection<CustomFieldRecord> customFields() {
        return fields.values();
    }

    public LinkType linkType(long id) {
        return linkTypes.get(id);
    }

    public ComponentRecord component(long project, long id) {
        return components.computeIfAbsent(project, k -> byId(stores.parts().components(k), ComponentRecord::id)).get(id);
    }

    public VersionRecord version(long project, long id) {
        return versions.computeIfAbsent(project, k -> byId(stores.parts().versions(k), VersionRecord::id)).get(id);
    }

    public SecurityLevel level(Long id) {
        return id == null ? null : levels.computeIfAbsent(id, k -> stores.security().level(k).orElse(null));
    }

    private static <T> Map<Long, T> byId(Collection<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
