package com.atlassian.sal.api.net;

/** Interoperability signature of an answer to a request. Evidence: [DEC] public mirror of sal-api; used by the link clients of yacc and condec. */
public interface Response {

    int getStatusCode();

    /** The body as text; for an answer without one an empty string or null, so callers expect both. */
    String getResponseBodyAsString() throws ResponseException;

    /** Whether the status is one of 200 to 299. */
    boolean isSuccessful();

    String getHeader(String name);
}
