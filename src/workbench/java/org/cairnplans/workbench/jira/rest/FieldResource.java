package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /field}: the fields of issues, Jira's own and custom ones. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {

    private static final List<Own> OWN = List.of(new Own("issuetype", "Issue Type", "issuetype"),
            new Own("project", "Project", "project"), new Own("summary", "Summary", "string"), new Own("status", "Status", "status"),
            new Own("priority", "Priority", "priority"), new Own("resolution", "Resolution", "resolution"),
            new Own("assignee", "Assignee", "user"), new Own("reporter", "Reporter", "user"), new Own("creator", "Creator", "user"),
            new Own("created", "Created", "datetime"), new Own("updated", "Updated", "datetime"),
            new Own("resolutiondate", "Resolved", "datetime"), new Own("duedate", "Due Date", "date"),
            new Own("description", "Description", "string"), new Own("environment", "Environment", "string"),
            new Own("labels", "Labels", "array"), new Own("components", "Component/s", "array"),
            new Own("fixVersions", "Fix Version/s", "array"), new Own("versions", "Affects Version/s", "array"),
            new Own("security", "Security Level", "securitylevel"), new Own("subtasks", "Sub-Tasks", "array"),
            new Own("issuelinks", "Linked Issues", "array"), new Own("comment", "Comment", "comments-page"));

    private final JiraStores stores;

    FieldResource(JiraStores stores) {
        this.stores = stores;
    }

    private record Own(String id, String name, String type) {}

    @GET
    public List<Map<String, Object>> all() {
        List<Map<String, Object>> fields = new ArrayList<>(OWN.stream().map(FieldResource::own).toList());
        stores.customFields().all().stream().map(FieldResource::custom).forEach(fields::add);
        return fields;
    }

    private static Map<String, Object> own(Own field) {
        Map<String, Object> json = start(field.id(), field.name(), false);
        json.put("clauseNames", List.of(field.id()));
        json.put("schema", Map.of("type", field.type(), "system", field.id()));
        return json;
    }

    private static Map<String, Object> custom(CustomFieldRecord field) {
        Map<String, Object> json = start(field.fieldId(), field.name(), true);
        json.put("clauseNames", List.of("cf[" + field.id() + "]", field.name()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", field.kind().many() ? "array" : field.kind().people() ? "user" : "string");
        if (field.kind().many()) {
            schema.put("items", field.kind().people() ? "user" : "string");
        }
        schema.put("custom", field.typeKey());
        schema.put("customId", field.id());
        json.put("schema", schema);
        return json;
    }

    private static Map<String, Object> start(String id, String name, boolean custom) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        json.put("custom", custom);
        json.put("orderable", true);
        json.put("navigable", !id.equals("comment"));
        json.put("searchable", true);
        return json;
    }
}
