package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Interoperability signature, see src/platform/README.md. Has behaviour.
 * Evidence: docs.atlassian.com javadoc ServiceResultImpl.
 */
public abstract class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errorCollection;

    protected ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
