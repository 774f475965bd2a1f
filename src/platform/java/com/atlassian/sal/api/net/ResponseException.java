package com.atlassian.sal.api.net;

/** Interoperability signature: a request got no usable answer. Evidence: public source of sal-api 2.x, [K] unchanged since. */
public class ResponseException extends Exception {

    private static final long serialVersionUID = 1L;

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }
}
