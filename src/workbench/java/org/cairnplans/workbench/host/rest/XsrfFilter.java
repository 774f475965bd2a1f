package org.cairnplans.workbench.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses writes that another site could make a browser send: content a form can send (or none at all), or a foreign origin,
 * without the header {@code X-Atlassian-Token: no-check} (platform.md 5.2).
 */
@Priority(Priorities.AUTHORIZATION + 1)
final class XsrfFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORM_TYPES = Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> PASS = Set.of("no-check", "nocheck");

    private final URI ownOrigin;

    XsrfFilter(String baseUrl) {
        ownOrigin = URI.create(baseUrl);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        boolean passes = token != null && PASS.contains(token.toLowerCase(Locale.ROOT));
        if (!SAFE_METHODS.contains(request.getMethod()) && !passes && (isFormLike(request) || isForeign(request))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    /** A form can only POST; a POST without a type can come from a script of another site without being asked first. */
    private static boolean isFormLike(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return request.getMethod().equals("POST")
                && (type == null || FORM_TYPES.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT)));
    }

    private boolean isForeign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        String source = origin == null ? request.getHeaderString("Referer") : origin;
        return source != null && !isOwn(source, request.getHeaderString(HttpHeaders.HOST));
    }

    private boolean isOwn(String source, String host) {
        try {
            URI uri = new URI(source);
            String authority = uri.getAuthority();
            return authority != null && (authority.equals(ownOrigin.getAuthority()) || authority.equals(host));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
