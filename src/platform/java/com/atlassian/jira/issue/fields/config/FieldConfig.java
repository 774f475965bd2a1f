package com.atlassian.jira.issue.fields.config;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 7 (CJ). */
public interface FieldConfig {
    Long getId();
}
