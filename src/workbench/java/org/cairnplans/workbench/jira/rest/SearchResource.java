package org.cairnplans.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.search.IssueSearch;
import org.cairnplans.workbench.jira.search.JqlRefused;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /search}: issues by JQL. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int DEFAULT_RESULTS = 50;

    private final RestCaller caller;
    private final JiraStores stores;
    private final IssueSearch search;
    private final EntityJson entities;
    private final IssueExpansion expansion;

    SearchResource(RestCaller caller, JiraStores stores, IssueSearch search, EntityJson entities, IssueExpansion expansion) {
        this.caller = caller;
        this.stores = stores;
        this.search = search;
        this.entities = entities;
        this.expansion = expansion;
    }

    @GET
    public Map<String, Object> get(@QueryParam("jql") @DefaultValue("") String jql, @QueryParam("startAt") @DefaultValue("0") int start,
            @QueryParam("maxResults") @DefaultValue("50") int max, @QueryParam("fields") String fields,
            @QueryParam("expand") @DefaultValue("") String expand) {
        return find(jql, start, max, FieldSelection.of(fields, "*navigable"), Arrays.asList(expand.split(",")));
    }

    @POST
    public Map<String, Object> post(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw ErrorBody.of(400, "The request has no JSON object.");
        }
        return find(body.path("jql").asText(""), number(body, "startAt", 0), number(body, "maxResults", DEFAULT_RESULTS),
                FieldSelection.of(texts(body, "fields"), "*navigable"), texts(body, "expand"));
    }

    private Map<String, Object> find(String jql, int start, int max, FieldSelection selection, List<String> expand) {
        if (start < 0 || max < 0) {
            throw ErrorBody.of(400, "The values of 'startAt' and 'maxResults' must not be negative.");
        }
        IssueSearch.Found found = found(jql, start, max);
        Map<Long, IssueContent> contents = stores.contents().of(stores.issues().byIds(found.ids())).stream()
                .collect(Collectors.toMap(content -> content.issue().id(), Function.identity()));
        List<IssueContent> ordered = found.ids().stream().map(contents::get).filter(Objects::nonNull).toList();
        Lookups lookups = new Lookups(stores);
        List<Map<String, Object>> issues = new IssueJson(stores, entities, lookups, caller.viewer()).all(ordered, selection);
        for (int i = 0; i < issues.size(); i++) {
            expansion.expand(issues.get(i), ordered.get(i), expand, lookups);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("expand", "schema,names");
        answer.put("startAt", start);
        answer.put("maxResults", Math.min(max, IssueSearch.MAX_RESULTS));
        answer.put("total", found.total());
        answer.put("issues", issues);
        return answer;
    }

    private IssueSearch.Found found(String jql, int start, int max) {
        try {
            return search.find(jql, start, max);
        } catch (JqlRefused e) {
            throw new WebApplicationException(Response.status(400).type(MediaType.APPLICATION_JSON)
                    .entity(new ErrorBody(e.messages(), Map.of())).build());
        }
    }

    private static int number(JsonNode body, String name, int otherwise) {
        JsonNode value = body.path(name);
        if (!value.isMissingNode() && !value.isInt()) {
            throw ErrorBody.of(400, "'" + name + "' must be a whole number.");
        }
        return value.asInt(otherwise);
    }

    private static List<String> texts(JsonNode body, String name) {
        List<String> texts = new ArrayList<>();
        body.path(name).forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
