package com.atlassian.applinks.api;

import java.net.URI;

/** Interoperability signature: knows where a user approves access. Evidence: [J8i], yacc. */
public interface AuthorisationURIGenerator {

    /** Where the user approves; the browser comes back to {@code callback} afterwards. */
    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}
