package org.cairnplans.workbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or the wrong JSON, is told as Jira tells it. */
@Provider
public final class JsonProblems implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException problem) {
        return ErrorBody.of(400, "Can not read the JSON of the request: " + problem.getOriginalMessage()).getResponse();
    }
}
