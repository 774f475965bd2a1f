package com.atlassian.jira.auditing;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.2b [7.13, deprecated in later lines]; call seen in four public plugins.
 */
public interface AuditingManager {
    void store(RecordRequest record);
}
