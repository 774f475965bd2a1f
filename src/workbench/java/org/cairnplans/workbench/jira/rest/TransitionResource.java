package org.cairnplans.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.issue.IssueTransitions;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /issue/.../transitions}: what can be done now, and doing it. */
@Path("issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {

    private final RestIssues issues;
    private final JiraStores stores;
    private final IssueTransitions transitions;
    private final TransitionJson json;

    TransitionResource(RestIssues issues, JiraStores stores, IssueTransitions transitions, TransitionJson json) {
        this.issues = issues;
        this.stores = stores;
        this.transitions = transitions;
        this.json = json;
    }

    @GET
    public Map<String, Object> available(@PathParam("issue") String issue) {
        return Map.of("expand", "transitions", "transitions", json.of(issues.required(issue).issue(), new Lookups(stores)));
    }

    @POST
    public Response perform(@PathParam("issue") String issue, JsonNode body) {
        IssueContent content = issues.required(issue);
        JsonNode id = body == null ? null : body.path("transition").path("id");
        if (id == null || !id.asText().matches("\\d{1,9}")) {
            throw ErrorBody.of(400, "Missing 'transition' identifier");
        }
        IssueInput input = new IssueInputReader(stores, content.issue().project()).read(body.path("fields"));
        JsonNode comment = body.path("update").path("comment").path(0).path("add").path("body");
        if (comment.isTextual()) {
            input.comment(comment.textValue());
        }
        Draft draft = transitions.check(issues.caller().key(), content.issue().id(), id.asInt(), input);
        if (!draft.valid()) {
            throw ErrorBody.of(400, draft.errors());
        }
        transitions.transition(issues.caller().key(), draft);
        return Response.noContent().build();
    }
}
