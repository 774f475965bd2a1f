package com.atlassian.jira.issue.context;

/**
 * Interoperability signature, see src/platform/README.md. Has behaviour.
 * Evidence: platform.md 7; call seen in ten public plugins.
 */
public final class GlobalIssueContext implements JiraContextNode {
    private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {
    }

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
