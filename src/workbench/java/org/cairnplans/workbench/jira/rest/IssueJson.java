package org.cairnplans.workbench.jira.rest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Issues as REST API v2 writes them, for one viewer. */
final class IssueJson {

    private final JiraStores stores;
    private final EntityJson entities;
    private final CommentJson comments;
    private final Lookups lookups;
    private final Viewer viewer;

    IssueJson(JiraStores stores, EntityJson entities, Lookups lookups, Viewer viewer) {
        this.stores = stores;
        this.entities = entities;
        this.lookups = lookups;
        this.viewer = viewer;
        this.comments = new CommentJson(entities, lookups);
    }

    /** Issues of a search, in order. */
    List<Map<String, Object>> all(Collection<IssueContent> issues, FieldSelection selection) {
        lookups.prefetch(issues);
        return issues.stream().map(issue -> issue(issue, selection)).toList();
    }

    Map<String, Object> issue(IssueContent content, FieldSelection selection) {
        IssueRecord issue = content.issue();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations");
        json.put("id", Long.toString(issue.id()));
        json.put("self", entities.self("issue/" + issue.id()));
        json.put("key", issue.key());
        json.put("fields", fields(content, selection));
        return json;
    }

    private Map<String, Object> fields(IssueContent content, FieldSelection selection) {
        IssueRecord issue = content.issue();
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("summary", issue::summary);
        all.put("issuetype", () -> entities.issueType(lookups.type(issue.type())));
        all.put("project", () -> entities.project(lookups.project(issue.project())));
        all.put("status", () -> entities.status(lookups.status(issue.status())));
        all.put("priority", () -> orNull(lookups.priority(issue.priority()), entities::priority));
        all.put("resolution", () -> orNull(lookups.resolution(issue.resolution()), entities::resolution));
        all.put("resolutiondate", () -> EntityJson.moment(issue.resolved()));
        all.put("created", () -> EntityJson.moment(issue.created()));
        all.put("updated", () -> EntityJson.moment(issue.updated()));
        all.put("duedate", () -> Objects.toString(issue.due(), null));
        all.put("creator", () -> entities.user(lookups.person(issue.creator())));
        all.put("reporter", () -> entities.user(lookups.person(issue.reporter())));
        all.put("assignee", () -> entities.user(lookups.person(issue.assignee())));
        all.put("description", issue::description);
        all.put("environment", issue::environment);
        all.put("labels", content::labels);
        all.put("components", () -> content.components().stream().sorted()
                .map(id -> entities.component(lookups.component(issue.project(), id))).toList());
        all.put("fixVersions", () -> versions(issue, content.fixVersions()));
        all.put("versions", () -> versions(issue, content.affectedVersions()));
        all.put("subtasks", () -> subTasks(issue));
        all.put("issuelinks", () -> links(issue));
        all.put("comment", () -> comments.page(stores.comments().ofIssue(issue.id(), viewer)));
        if (issue.parent() != null) {
            all.put("parent", () -> stores.issues().byId(issue.parent()).map(this::reference).orElse(null));
        }
        if (issue.security() != null) {
            all.put("security", () -> orNull(lookups.level(issue.security()), entities::securityLevel));
        }
        for (CustomFieldRecord field : lookups.customFields()) {
            if (field.appliesTo(issue.project(), issue.type())) {
                all.put(field.fieldId(), () -> value(field, content.values().get(field.id())));
            }
        }
        Map<String, Object> chosen = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (selection.has(name)) {
                chosen.put(name, value.get());
            }
        });
        return chosen;
    }

    private static <T> Object orNull(T thing, Function<T, Object> shape) {
        return thing == null ? null : shape.apply(thing);
    }

    private List<Map<String, Object>> versions(IssueRecord issue, Collection<Long> ids) {
        return ids.stream().sorted().map(id -> entities.version(lookups.version(issue.project(), id))).toList();
    }

    private Object value(CustomFieldRecord field, List<String> values) {
        if (values == null || values.isEmpty()) {
            return null;
        }
        Stream<Object> shaped = field.kind().people()
                ? values.stream().map(lookups::person).filter(Objects::nonNull).map(entities::user)
                : values.stream().map(Object.class::cast);
        List<Object> all = shaped.toList();
        return field.kind().many() ? all : all.isEmpty() ? null : all.get(0);
    }

    private List<Map<String, Object>> subTasks(IssueRecord issue) {
        List<Long> ids = stores.issues().subTasks(issue.id()).stream().map(IssueRecord::id).toList();
        Map<Long, IssueRecord> visible = new LinkedHashMap<>();
        stores.access().visible(ids, viewer).forEach(child -> visible.put(child.id(), child));
        return ids.stream().filter(visible::containsKey).map(visible::get).map(this::reference).toList();
    }

    /** Links to issues the viewer may see; Jira's own links of sub-tasks are not among them. */
    private List<Map<String, Object>> links(IssueRecord issue) {
        List<LinkRecord> outward = stores.links().outward(issue.id());
        List<LinkRecord> inward = stores.links().inward(issue.id());
        List<Long> others = Stream.concat(outward.stream().map(LinkRecord::target), inward.stream().map(LinkRecord::source)).toList();
        Map<Long, IssueRecord> visible = new LinkedHashMap<>();
        stores.access().visible(others, viewer).forEach(other -> visible.put(other.id(), other));
        Stream<Map<String, Object>> out = outward.stream().filter(link -> visible.containsKey(link.target()))
                .map(link -> link(link, "outwardIssue", visible.get(link.target())));
        Stream<Map<String, Object>> in = inward.stream().filter(link -> visible.containsKey(link.source()))
                .map(link -> link(link, "inwardIssue", visible.get(link.source())));
        return Stream.concat(out, in).filter(Objects::nonNull).toList();
    }

    private Map<String, Object> link(LinkRecord link, String direction, IssueRecord other) {
        LinkType type = lookups.linkType(link.typeId());
        if (type == null || type.style() != null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(link.id()));
        json.put("self", entities.self("issueLink/" + link.id()));
        json.put("type", entities.linkType(type));
        json.put(direction, reference(other));
        return json;
    }

    /** The short form of an issue inside another. */
    Map<String, Object> reference(IssueRecord issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put("status", entities.status(lookups.status(issue.status())));
        fields.put("priority", orNull(lookups.priority(issue.priority()), entities::priority));
        fields.put("issuetype", entities.issueType(lookups.type(issue.type())));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(issue.id()));
        json.put("key", issue.key());
        json.put("self", entities.self("issue/" + issue.id()));
        json.put("fields", fields);
        return json;
    }

}
