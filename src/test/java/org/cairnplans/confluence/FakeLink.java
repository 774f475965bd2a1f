package org.cairnplans.confluence;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** An application link as a test arranges it; remembers what was sent over it. */
final class FakeLink implements ApplicationLinkService, ApplicationLink, ApplicationLinkRequestFactory, ApplicationLinkRequest {

    final List<String> bodies = new ArrayList<>();
    int connectTimeout;
    int readTimeout;
    private boolean exists = true;
    private boolean approved = true;
    private boolean silent;
    private int status = 200;
    private String body = "";

    FakeLink missing() {
        exists = false;
        return this;
    }

    FakeLink notApproved() {
        approved = false;
        return this;
    }

    FakeLink silent() {
        silent = true;
        return this;
    }

    FakeLink answers(int newStatus, String newBody) {
        silent = false;
        status = newStatus;
        body = newBody;
        return this;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return exists ? List.of(this) : List.of();
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return exists ? this : null;
    }

    @Override
    public ApplicationId getId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApplicationType getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getName() {
        return "Jira of the test";
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create("https://jira.example.com");
    }

    @Override
    public URI getRpcUrl() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return this;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException {
        if (!approved) {
            throw new CredentialsRequiredException(this, "not approved");
        }
        return this;
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return URI.create("https://confluence.example.com/approve?then=" + callback);
    }

    @Override
    public URI getAuthorisationURI() {
        throw new UnsupportedOperationException("people want to come back to the page");
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        connectTimeout = connectionTimeout;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        readTimeout = soTimeout;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        bodies.add(requestBody);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        if (silent) {
            throw new ResponseException("Read timed out");
        }
        return status == 401 ? handler.credentialsRequired(new Answered(status, body))
                : handler.handle(new Answered(status, body));
    }

    @Override
    public String execute() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <RET> RET executeAndReturn(ReturningResponseHandler<? super Response, RET> responseHandler) {
        throw new UnsupportedOperationException();
    }

    private record Answered(int status, String body) implements Response {

        @Override
        public int getStatusCode() {
            return status;
        }

        @Override
        public String getResponseBodyAsString() {
            return body;
        }

        @Override
        public boolean isSuccessful() {
            return status / 100 == 2;
        }

        @Override
        public String getHeader(String name) {
            return null;
        }
    }
}
