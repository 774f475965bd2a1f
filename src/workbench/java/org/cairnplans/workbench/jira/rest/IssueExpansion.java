package org.cairnplans.workbench.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cairnplans.workbench.jira.domain.ChangeGroup;
import org.cairnplans.workbench.jira.domain.ChangeItem;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The parts of an issue that {@code expand} adds: {@code renderedFields}, {@code changelog}, {@code transitions}. */
final class IssueExpansion {

    private final JiraStores stores;
    private final EntityJson entities;
    private final UnaryOperator<String> wiki;
    private final TransitionJson transitions;

    /** @param wiki renders wiki markup as HTML */
    IssueExpansion(JiraStores stores, EntityJson entities, UnaryOperator<String> wiki, TransitionJson transitions) {
        this.stores = stores;
        this.entities = entities;
        this.wiki = wiki;
        this.transitions = transitions;
    }

    void expand(Map<String, Object> json, IssueContent content, List<String> parts, Lookups lookups) {
        for (String part : parts) {
            switch (part.strip()) {
                case "renderedFields" -> json.put("renderedFields", rendered(content));
                case "changelog" -> json.put("changelog", changelog(content.issue().id(), lookups));
                case "transitions" -> json.put("transitions", transitions.of(content.issue(), lookups));
                default -> { }
            }
        }
    }

    private Map<String, Object> rendered(IssueContent content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("description", content.issue().description() == null ? "" : wiki.apply(content.issue().description()));
        json.put("environment", content.issue().environment() == null ? "" : wiki.apply(content.issue().environment()));
        return json;
    }

    private Map<String, Object> changelog(long issueId, Lookups lookups) {
        List<Map<String, Object>> histories = stores.history().ofIssue(issueId).stream().map(g -> group(g, lookups)).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", 0);
        json.put("maxResults", histories.size());
        json.put("total", histories.size());
        json.put("histories", histories);
        return json;
    }

    private Map<String, Object> group(ChangeGroup group, Lookups lookups) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(group.id()));
        json.put("author", entities.user(lookups.person(group.author())));
        json.put("created", EntityJson.moment(group.created()));
        json.put("items", group.items().stream().map(IssueExpansion::item).toList());
        return json;
    }

    private static Map<String, Object> item(ChangeItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", item.field());
        json.put("fieldtype", item.custom() ? "custom" : "jira");
        json.put("from", item.from());
        json.put("fromString", item.fromText());
        json.put("to", item.to());
        json.put("toString", item.toText());
        return json;
    }
}
