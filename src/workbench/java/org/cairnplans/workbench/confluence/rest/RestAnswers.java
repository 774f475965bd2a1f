package org.cairnplans.workbench.confluence.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The product's shape of an error: {@code {statusCode, message, reason}}. */
final class RestAnswers {

    private RestAnswers() {
    }

    static Response error(Response.Status status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("statusCode", status.getStatusCode(), "message", message, "reason", status.getReasonPhrase()))
                .build();
    }
}
