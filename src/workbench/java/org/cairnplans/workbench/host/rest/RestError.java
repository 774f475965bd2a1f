package org.cairnplans.workbench.host.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The body of an error that no resource made itself, as the products' REST module words it. */
public record RestError(@JsonProperty("message") String message, @JsonProperty("status-code") int statusCode) {

    static Response response(Response.StatusType status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new RestError(message, status.getStatusCode()))
                .build();
    }
}
