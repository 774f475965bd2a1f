package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.issue.FieldErrors;

/**
 * Jira's body of every error: {@code {"errorMessages": [], "errors": {}}}.
 *
 * @param errors message by field id
 */
record ErrorBody(List<String> errorMessages, Map<String, String> errors) {

    static final String NO_ISSUE = "Issue Does Not Exist";

    static WebApplicationException of(int status, String message) {
        return answer(status, new ErrorBody(List.of(message), Map.of()));
    }

    static WebApplicationException ofField(int status, String field, String message) {
        return answer(status, new ErrorBody(List.of(), Map.of(field, message)));
    }

    static WebApplicationException of(int status, FieldErrors errors) {
        return answer(status, new ErrorBody(errors.general(), errors.byField()));
    }

    /** What is not there and what may not be seen is told in the same words. */
    static WebApplicationException noIssue() {
        return of(404, NO_ISSUE);
    }

    private static WebApplicationException answer(int status, ErrorBody body) {
        return new WebApplicationException(Response.status(status).entity(body).type(MediaType.APPLICATION_JSON).build());
    }
}
