package com.atlassian.jira.issue.status.category;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: docs.atlassian.com javadoc StatusCategory (constants' values seen in REST answers of issues.apache.org).
 */
public interface StatusCategory {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    /** One of the constants above; never renamed by an administrator. */
    String getKey();

    String getName();

    String getColorName();
}
