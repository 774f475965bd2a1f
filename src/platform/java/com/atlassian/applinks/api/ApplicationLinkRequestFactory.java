package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/** Interoperability signature: makes requests in the name of the viewing user. Evidence: [DEC], yacc. */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {

    /** @param url relative to the link's RPC address, or absolute */
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
