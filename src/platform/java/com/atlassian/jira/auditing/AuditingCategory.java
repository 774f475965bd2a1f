package com.atlassian.jira.auditing;

/**
 * Interoperability signature, see src/platform/README.md. The enum constants' order is ours.
 * Evidence: docs.atlassian.com javadoc AuditingCategory.
 */
public enum AuditingCategory {
    AUDITING, USER_MANAGEMENT, GROUP_MANAGEMENT, PERMISSIONS, WORKFLOWS, NOTIFICATIONS, FIELDS, PROJECTS, SYSTEM
}
