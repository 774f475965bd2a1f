package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc ErrorCollection. */
public interface ErrorCollection {
    /** Message by field id. */
    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();

    void addError(String field, String message);

    void addErrorMessage(String errorMessage);
}
