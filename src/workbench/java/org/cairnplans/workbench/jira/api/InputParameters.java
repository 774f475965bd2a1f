package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.issue.IssueField;

/**
 * Collects the values of one call, as texts, in the manner of a form. A value of null is ignored, an empty one clears the field.
 * Not safe for several threads.
 */
final class InputParameters implements IssueInputParameters {

    private final Map<IssueField, String> fields = new EnumMap<>(IssueField.class);
    private final Map<String, List<String>> custom = new LinkedHashMap<>();
    private boolean skipScreenCheck;
    private boolean retain = true;

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return set(IssueField.PROJECT, projectId);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set(IssueField.TYPE, issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set(IssueField.SUMMARY, summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set(IssueField.DESCRIPTION, description);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set(IssueField.REPORTER, reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set(IssueField.ASSIGNEE, assigneeId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set(IssueField.DUE, dueDate);
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long securityLevelId) {
        return set(IssueField.SECURITY, securityLevelId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return set(IssueField.RESOLUTION, resolutionId);
    }

    @Override
    public IssueInputParameters setComment(String comment) {
        return set(IssueField.COMMENT, comment);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue("customfield_" + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        if (values != null) {
            custom.put(fullCustomFieldKey, List.of(values));
        }
        return this;
    }

    @Override
    public IssueInputParameters setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
        return this;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retainValues) {
        retain = retainValues;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retainValues, boolean retainWhenProvided) {
        retain = retainValues;
    }

    Map<IssueField, String> fields() {
        return fields;
    }

    Map<String, List<String>> custom() {
        return custom;
    }

    boolean skipsScreenCheck() {
        return skipScreenCheck;
    }

    /** False when a field that was not given is to be emptied. */
    boolean retains() {
        return retain;
    }

    private InputParameters set(IssueField field, Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
        return this;
    }
}
