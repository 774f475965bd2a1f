package com.atlassian.applinks.api;

import java.net.URI;

/** Interoperability signature: one configured link. Evidence: [J8i], yacc. */
public interface ApplicationLink {

    ApplicationId getId();

    ApplicationType getType();

    String getName();

    /** The address people use. */
    URI getDisplayUrl();

    /** The address this server uses; may differ from the display address. */
    URI getRpcUrl();

    boolean isPrimary();

    /** Requests as the signed-in user of this thread. */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
}
