package org.cairnplans.workbench.host.app;

import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A provider of the app. */
@Named
@Provider
public class TeapotMapper implements ExceptionMapper<TeapotException> {

    @Override
    public Response toResponse(TeapotException exception) {
        return Response.status(418).entity("short and stout").build();
    }
}
