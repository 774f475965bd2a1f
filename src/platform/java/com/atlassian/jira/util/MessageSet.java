package com.atlassian.jira.util;

import java.util.Set;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc MessageSet. */
public interface MessageSet {
    boolean hasAnyErrors();

    Set<String> getErrorMessages();
}
