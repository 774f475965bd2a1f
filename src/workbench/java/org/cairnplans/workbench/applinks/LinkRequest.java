package org.cairnplans.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/** A request over the link in somebody's name. */
final class LinkRequest implements ApplicationLinkRequest {

    private static final int UNAUTHORIZED = 401;

    private final HttpCall call;
    private final Runnable refused;

    /** @param refused is told when the other side no longer takes the token */
    LinkRequest(HttpCall call, Runnable refused) {
        this.call = call;
        this.refused = refused;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        call.timeouts(connectionTimeout, -1);
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        call.timeouts(-1, soTimeout);
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        call.body(requestBody, contentType);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        call.header(headerName, headerValue);
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        call.followRedirects(follow);
        return this;
    }

    @Override
    public String execute() throws ResponseException {
        LinkResponse response = send();
        if (!response.isSuccessful()) {
            throw new ResponseException("Unexpected response received. Status code: " + response.status());
        }
        return response.body();
    }

    @Override
    public <RET> RET executeAndReturn(ReturningResponseHandler<? super Response, RET> handler) throws ResponseException {
        return handler.handle(send());
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        LinkResponse response = send();
        return response.status() == UNAUTHORIZED ? handler.credentialsRequired(response) : handler.handle(response);
    }

    private LinkResponse send() throws ResponseException {
        LinkResponse response = call.send();
        if (response.status() == UNAUTHORIZED) {
            refused.run();
        }
        return response;
    }
}
