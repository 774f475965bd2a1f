package com.atlassian.sal.api.net;

/** Interoperability signature of a request being built. Evidence: public source of sal-api; the later overloads as in [J8i] test doubles. */
public interface Request<T extends Request<?, ?>, R extends Response> {

    enum MethodType { GET, POST, PUT, DELETE, HEAD, TRACE, OPTIONS }

    /** @param connectionTimeout in milliseconds */
    T setConnectionTimeout(int connectionTimeout);

    /** @param soTimeout the longest wait for data, in milliseconds */
    T setSoTimeout(int soTimeout);

    T setRequestBody(String requestBody, String contentType);

    T setHeader(String headerName, String headerValue);

    T setFollowRedirects(boolean follow);

    /** The body of a successful answer; any other status is a {@link ResponseException}. */
    String execute() throws ResponseException;

    <RET> RET executeAndReturn(ReturningResponseHandler<? super R, RET> responseHandler) throws ResponseException;
}
