package org.cairnplans.workbench.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The HTTP request this thread answers, for platform services that are not given it. */
public final class CurrentRequest {

    private final ThreadLocal<HttpServletRequest> request = new ThreadLocal<>();

    public Optional<HttpServletRequest> get() {
        return Optional.ofNullable(request.get());
    }

    /** @param current null at the end of the request */
    void set(HttpServletRequest current) {
        if (current == null) {
            request.remove();
        } else {
            request.set(current);
        }
    }
}
