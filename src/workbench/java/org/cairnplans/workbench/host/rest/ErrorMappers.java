package org.cairnplans.workbench.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the host answers to exceptions for which an app has no mapper of its own. */
final class ErrorMappers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMappers.class);
    private static final int AFTER_THE_APPS_OWN = Priorities.USER + 1000;

    private ErrorMappers() {}

    /** JSON that can't be read, among it an unknown property: 400. */
    @Priority(AFTER_THE_APPS_OWN)
    static final class OfJson implements ExceptionMapper<JsonProcessingException> {

        @Override
        public Response toResponse(JsonProcessingException exception) {
            return RestError.response(Status.BAD_REQUEST, exception.getOriginalMessage());
        }
    }

    /** A status thrown by JAX-RS or a resource; its own body is kept. */
    @Priority(AFTER_THE_APPS_OWN)
    static final class OfStatus implements ExceptionMapper<WebApplicationException> {

        @Override
        public Response toResponse(WebApplicationException exception) {
            Response response = exception.getResponse();
            if (response.hasEntity() || response.getStatusInfo().getFamily() == Status.Family.REDIRECTION) {
                return response;
            }
            return RestError.response(response.getStatusInfo(), exception.getMessage());
        }
    }

    /** Anything else is a defect: logged whole, told without details. */
    @Priority(AFTER_THE_APPS_OWN)
    static final class OfDefects implements ExceptionMapper<Throwable> {

        @Override
        public Response toResponse(Throwable exception) {
            LOG.error("A REST resource failed", exception);
            return RestError.response(Status.INTERNAL_SERVER_ERROR, "Internal server error");
        }
    }
}
