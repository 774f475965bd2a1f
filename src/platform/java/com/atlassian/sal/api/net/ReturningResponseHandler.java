package com.atlassian.sal.api.net;

/** Interoperability signature: turns an answer into a value. Evidence: public source of sal-api 2.2 and later. */
public interface ReturningResponseHandler<T extends Response, R> {

    R handle(T response) throws ResponseException;
}
