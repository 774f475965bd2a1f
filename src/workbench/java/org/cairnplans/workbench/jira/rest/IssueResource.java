package org.cairnplans.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /issue}: make, read, change and delete issues. Transitions and comments have resources of their own. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final RestIssues issues;
    private final JiraStores stores;
    private final JiraWork work;
    private final EntityJson entities;
    private final IssueExpansion expansion;

    IssueResource(RestIssues issues, JiraStores stores, JiraWork work, EntityJson entities, IssueExpansion expansion) {
        this.issues = issues;
        this.stores = stores;
        this.work = work;
        this.entities = entities;
        this.expansion = expansion;
    }

    @POST
    public Response create(JsonNode body) {
        String actor = issues.caller().key();
        IssueInput input = new IssueInputReader(stores, null).read(fields(body));
        Draft draft = work.creation().check(actor, input);
        if (!draft.valid()) {
            throw ErrorBody.of(400, draft.errors());
        }
        IssueRecord made = work.creation().create(actor, draft).issue();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", Long.toString(made.id()));
        answer.put("key", made.key());
        answer.put("self", entities.self("issue/" + made.id()));
        return Response.created(URI.create(entities.self("issue/" + made.id()))).entity(answer).build();
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(@PathParam("issue") String issue, @QueryParam("fields") String fields,
            @QueryParam("expand") @DefaultValue("") String expand) {
        IssueContent content = issues.required(issue);
        Lookups lookups = new Lookups(stores);
        lookups.prefetch(List.of(content));
        Map<String, Object> json = new IssueJson(stores, entities, lookups, issues.caller().viewer())
                .issue(content, FieldSelection.of(fields, "*all"));
        expansion.expand(json, content, List.of(expand.split(",")), lookups);
        return json;
    }

    @PUT
    @Path("{issue}")
    public Response edit(@PathParam("issue") String issue, JsonNode body) {
        IssueContent content = issues.required(issue);
        IssueInput input = new IssueInputReader(stores, content.issue().project()).read(fields(body));
        Draft draft = work.edits().check(issues.caller().key(), content.issue().id(), input);
        if (!draft.valid()) {
            throw ErrorBody.of(draft.errors().byField().isEmpty() ? 403 : 400, draft.errors());
        }
        work.edits().edit(issues.caller().key(), draft);
        return Response.noContent().build();
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@PathParam("issue") String issue, @QueryParam("deleteSubtasks") @DefaultValue("false") boolean subTasks) {
        IssueRecord record = issues.required(issue).issue();
        Draft draft = work.removal().check(issues.caller().key(), record.id());
        if (!draft.valid()) {
            throw ErrorBody.of(403, draft.errors());
        }
        if (!subTasks && !stores.issues().subTasks(record.id()).isEmpty()) {
            throw ErrorBody.of(400, "The issue '" + record.key() + "' has subtasks.  You must specify the 'deleteSubtasks'"
                    + " parameter to delete this issue and all its subtasks.");
        }
        work.removal().delete(issues.caller().key(), draft);
        return Response.noContent().build();
    }

    private static JsonNode fields(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw ErrorBody.of(400, "The request has no JSON object.");
        }
        return body.path("fields");
    }
}
