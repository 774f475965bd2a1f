package com.atlassian.query;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.4. */
public interface Query {
    /** The text the query was parsed from; {@code null} when it was built in code. */
    String getQueryString();
}
