package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/** Interoperability signature: handles an answer over a link. Evidence: [J8i], [DEC]. */
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<Response, R> {

    /** Called instead of {@code handle} when the other side no longer takes the user's approval. */
    R credentialsRequired(Response response) throws ResponseException;
}
