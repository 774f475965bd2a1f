package com.atlassian.jira.issue.fields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 7 (CJ), style.md 7.1. */
public interface OptionSetManager {
    OptionSet getOptionsForConfig(FieldConfig config);
}
