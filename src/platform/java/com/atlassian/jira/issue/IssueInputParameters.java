package com.atlassian.jira.issue;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.2b [7.13]; docs.atlassian.com javadoc IssueInputParameters.
 */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    /** A user name, not a key. */
    IssueInputParameters setReporterId(String reporterId);

    /** A user name, not a key. */
    IssueInputParameters setAssigneeId(String assigneeId);

    /** In the format of the instance's date picker, see {@link com.atlassian.jira.util.DateFieldFormat}; empty clears. */
    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters setSecurityLevelId(Long securityLevelId);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setComment(String comment);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    /** {@code fullCustomFieldKey} is of the form customfield_10000. */
    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    /** True lets fields be set that are on no screen. */
    IssueInputParameters setSkipScreenCheck(boolean skipScreenCheck);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean retainWhenProvided);
}
