package org.cairnplans.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.CommentRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.issue.CommentWork;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /issue/.../comment}. */
@Path("issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {

    private final RestIssues issues;
    private final JiraStores stores;
    private final CommentWork work;
    private final EntityJson entities;

    CommentResource(RestIssues issues, JiraStores stores, CommentWork work, EntityJson entities) {
        this.issues = issues;
        this.stores = stores;
        this.work = work;
        this.entities = entities;
    }

    @GET
    public Map<String, Object> all(@PathParam("issue") String issue) {
        return json().page(visible(issues.required(issue)));
    }

    @POST
    public Response add(@PathParam("issue") String issue, JsonNode body) {
        IssueContent content = issues.required(issue);
        String text = text(body);
        refuse(work.check(issues.caller().key(), content, text));
        CommentRecord made = work.add(issues.caller().key(), content, text, null, null);
        return Response.status(201).entity(json().comment(made)).build();
    }

    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("issue") String issue, @PathParam("id") String id) {
        return json().comment(required(issues.required(issue), id));
    }

    @PUT
    @Path("{id}")
    public Map<String, Object> edit(@PathParam("issue") String issue, @PathParam("id") String id, JsonNode body) {
        CommentRecord comment = required(issues.required(issue), id);
        String text = text(body);
        refuse(work.checkEdit(issues.caller().key(), comment, text));
        return json().comment(work.edit(issues.caller().key(), comment, text));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("issue") String issue, @PathParam("id") String id) {
        CommentRecord comment = required(issues.required(issue), id);
        refuse(work.checkRemove(issues.caller().key(), comment));
        work.remove(comment);
        return Response.noContent().build();
    }

    private static void refuse(FieldErrors errors) {
        if (errors.any()) {
            throw ErrorBody.of(400, errors);
        }
    }

    private static String text(JsonNode body) {
        JsonNode text = body == null ? null : body.path("body");
        return text == null || !text.isTextual() ? null : text.textValue();
    }

    private CommentRecord required(IssueContent content, String id) {
        return visible(content).stream().filter(comment -> Long.toString(comment.id()).equals(id)).findFirst()
                .orElseThrow(() -> ErrorBody.of(404, "Can not find a comment for the id: " + id + "."));
    }

    private List<CommentRecord> visible(IssueContent content) {
        return stores.comments().ofIssue(content.issue().id(), issues.caller().viewer());
    }

    private CommentJson json() {
        return new CommentJson(entities, new Lookups(stores));
    }
}
