package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.host.rest.RestError;

/**
 * What the host answers before a resource of Jira's API is called, in the shape and words of that API. An address that leads to no
 * resource keeps the host's body, since Jira's REST module answers there too and not the API.
 */
@Provider
public final class HostProblems implements ContainerResponseFilter {

    private static final String SIGN_IN = "You are not authenticated. Authentication required to perform this operation.";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof RestError error && error.statusCode() != 404) {
            String message = error.statusCode() == 401 ? SIGN_IN : error.message();
            response.setEntity(new ErrorBody(List.of(message), Map.of()));
        }
    }
}
