package org.cairnplans.workbench.host.web;

/** Ends a request with the password page of administration. */
final class WebSudoNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WebSudoNeeded() {
        super("A secure administrator session is needed", null, false, false);
    }
}
