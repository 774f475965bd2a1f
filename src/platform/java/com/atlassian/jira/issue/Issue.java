package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.3; docs.atlassian.com javadoc Issue. */
public interface Issue {
    Long getId();

    String getKey();

    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();

    IssueType getIssueType();

    String getSummary();

    /** {@code null} when empty. */
    String getDescription();

    Status getStatus();

    /** {@code null} while unresolved. */
    Resolution getResolution();

    /** {@code null} when unresolved. */
    Timestamp getResolutionDate();

    /** May be {@code null}. */
    Priority getPriority();

    /** {@code null} when unassigned or unknown. */
    ApplicationUser getAssignee();

    String getAssigneeId();

    /** {@code null} when unknown. */
    ApplicationUser getReporter();

    String getReporterId();

    Timestamp getCreated();

    Timestamp getUpdated();

    /** {@code null} without one. */
    Timestamp getDueDate();

    /** {@code null} without one. */
    Long getSecurityLevelId();

    boolean isSubTask();

    /** {@code null} unless a sub-task. */
    Long getParentId();

    /** {@code null} unless a sub-task. */
    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    /** {@code null} when the field has no value. */
    Object getCustomFieldValue(CustomField customField);

    boolean isEditable();
}
