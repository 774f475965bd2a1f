package org.cairnplans.workbench.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.host.web.EndpointSecurity;
import org.cairnplans.workbench.host.web.EndpointSecurity.Access;

/** Answers 401 and 403 before a resource is called. */
@Priority(Priorities.AUTHORIZATION)
final class EndpointSecurityFilter implements ContainerRequestFilter {

    private final EndpointSecurity security;
    private final CurrentUser currentUser;

    @Context
    private ResourceInfo resource;

    EndpointSecurityFilter(EndpointSecurity security, CurrentUser currentUser) {
        this.security = security;
        this.currentUser = currentUser;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> type = resource.getResourceClass();
        Access access = EndpointSecurity.of(resource.getResourceMethod(), type, type.getPackage());
        switch (security.decide(access, currentUser.get())) {
            case SIGN_IN -> request.abortWith(
                    RestError.response(Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
            case FORBIDDEN -> request.abortWith(
                    RestError.response(Status.FORBIDDEN, "Client must be authorized to access this resource."));
            case ALLOWED -> {
                // Goes on to the resource.
            }
        }
    }
}
