package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc ServiceResult. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
