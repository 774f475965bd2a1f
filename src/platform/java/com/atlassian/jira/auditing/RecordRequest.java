package com.atlassian.jira.auditing;

/**
 * Interoperability signature, see src/platform/README.md. Has behaviour.
 * Evidence: docs.atlassian.com javadoc RecordRequest; both constructors seen in public plugins.
 */
public class RecordRequest {
    private final AuditingCategory category;
    private final String summary;
    private final String eventSource;

    public RecordRequest(AuditingCategory category, String summary) {
        this(category, summary, "");
    }

    public RecordRequest(AuditingCategory category, String summary, String eventSource) {
        this.category = category;
        this.summary = summary;
        this.eventSource = eventSource;
    }

    public AuditingCategory getCategory() {
        return category;
    }

    public String getSummary() {
        return summary;
    }

    public String getEventSource() {
        return eventSource;
    }
}
