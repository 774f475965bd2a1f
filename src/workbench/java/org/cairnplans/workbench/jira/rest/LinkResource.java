package org.cairnplans.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /issueLink}. Linking needs the permission "Link Issues" on one of the two issues, and sight of both. */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LinkResource {

    private final RestIssues issues;
    private final JiraStores stores;
    private final JiraWork work;
    private final EntityJson entities;

    LinkResource(RestIssues issues, JiraStores stores, JiraWork work, EntityJson entities) {
        this.issues = issues;
        this.stores = stores;
        this.work = work;
        this.entities = entities;
    }

    @POST
    public Response create(JsonNode body) {
        requireLinking();
        if (body == null || !body.isObject()) {
            throw ErrorBody.of(400, "The request has no JSON object.");
        }
        LinkType type = type(body.path("type"));
        // Whoever reads the source sees the target as its outward issue: so the issue named inwardIssue is the source.
        IssueRecord source = issue(body.path("inwardIssue"), "inwardIssue");
        IssueRecord target = issue(body.path("outwardIssue"), "outwardIssue");
        requirePermission(source.id(), target.id());
        if (source.id() == target.id()) {
            throw ErrorBody.of(400, "You cannot link an issue to itself.");
        }
        work.links().create(issues.caller().key(), source.id(), target.id(), type.id(), null);
        JsonNode comment = body.path("comment").path("body");
        if (comment.isTextual()) {
            comment(source, comment.textValue());
        }
        return Response.status(201).build();
    }

    @GET
    @Path("{id: \\d+}")
    public Map<String, Object> read(@PathParam("id") long id) {
        LinkRecord link = required(id);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(link.id()));
        json.put("self", entities.self("issueLink/" + link.id()));
        json.put("type", entities.linkType(stores.links().type(link.typeId()).orElseThrow()));
        IssueJson shapes = new IssueJson(stores, entities, new Lookups(stores), issues.caller().viewer());
        json.put("inwardIssue", shapes.reference(stores.issues().byId(link.source()).orElseThrow()));
        json.put("outwardIssue", shapes.reference(stores.issues().byId(link.target()).orElseThrow()));
        return json;
    }

    @DELETE
    @Path("{id: \\d+}")
    public Response delete(@PathParam("id") long id) {
        requireLinking();
        LinkRecord link = required(id);
        requirePermission(link.source(), link.target());
        work.links().remove(issues.caller().key(), link);
        return Response.noContent().build();
    }

    private LinkRecord required(long id) {
        Optional<LinkRecord> link = stores.links().byId(id);
        if (link.isEmpty()) {
            throw ErrorBody.of(404, "No issue link with id '" + id + "' exists.");
        }
        issues.required(Long.toString(link.get().source()));
        issues.required(Long.toString(link.get().target()));
        return link.get();
    }

    private void requireLinking() {
        if (!stores.settings().on(Switch.ISSUE_LINKS)) {
            throw ErrorBody.of(404, "Issue linking is currently disabled.");
        }
    }

    private void requirePermission(long source, long target) {
        boolean may = stores.access().mayOnIssue(Permissions.LINK_ISSUES, source, issues.caller().viewer())
                || stores.access().mayOnIssue(Permissions.LINK_ISSUES, target, issues.caller().viewer());
        if (!may) {
            throw ErrorBody.of(401, "No Link Issue Permission for issue '" + stores.issues().byId(source).orElseThrow().key() + "'");
        }
    }

    private LinkType type(JsonNode given) {
        Optional<LinkType> type = given.hasNonNull("id") && given.get("id").asText().matches("\\d{1,18}")
                ? stores.links().type(given.get("id").asLong()) : stores.links().typeByName(given.path("name").asText(""));
        return type.filter(found -> found.style() == null).orElseThrow(
                () -> ErrorBody.of(404, "No issue link type with name '" + given.path("name").asText("") + "' found."));
    }

    private IssueRecord issue(JsonNode given, String field) {
        String idOrKey = given.hasNonNull("key") ? given.get("key").asText() : given.path("id").asText("");
        if (idOrKey.isEmpty()) {
            throw ErrorBody.ofField(400, field, "'" + field + "' needs the key or the id of an issue.");
        }
        return issues.required(idOrKey).issue();
    }

    private void comment(IssueRecord source, String text) {
        IssueContent content = issues.required(Long.toString(source.id()));
        FieldErrors errors = work.comments().check(issues.caller().key(), content, text);
        if (errors.any()) {
            throw ErrorBody.of(400, errors);
        }
        work.comments().add(issues.caller().key(), content, text, null, null);
    }
}
