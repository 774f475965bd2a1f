package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cairnplans.workbench.jira.domain.CustomFieldKind;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;

/**
 * Jira's view of an issue, as it was when it was read. Two are the same when their ids are. What is set on it counts once the
 * issue manager stores it; not safe for several threads from then on.
 */
final class StoredIssue implements MutableIssue {

    private final IssueRecord issue;
    private final IssueBatch batch;
    private final Issues issues;
    private final Map<Long, List<String>> pending = new HashMap<>();
    private Long security;

    StoredIssue(IssueRecord issue, IssueBatch batch, Issues issues) {
        this.issue = issue;
        this.batch = batch;
        this.issues = issues;
        this.security = issue.security();
    }

    /** The given content with what was set on this object. */
    IssueContent changed(IssueContent now) {
        IssueContent after = now.with(now.issue().edit().security(security).done());
        for (Map.Entry<Long, List<String>> entry : pending.entrySet()) {
            after = after.withValue(entry.getKey(), entry.getValue());
        }
        return after;
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        security = securityLevelId;
    }

    /** Users, one user or a text, by the field's type; null clears. */
    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        Collection<?> values = value == null ? List.of() : value instanceof Collection<?> many ? many : List.of(value);
        pending.put(customField.getIdAsLong(), values.stream()
                .map(each -> each instanceof ApplicationUser person ? person.getKey() : each.toString()).distinct().toList());
    }

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }

    @Override
    public Long getProjectId() {
        return issue.project();
    }

    @Override
    public Project getProjectObject() {
        return batch.project(issue.project());
    }

    @Override
    public String getIssueTypeId() {
        return Long.toString(issue.type());
    }

    @Override
    public IssueType getIssueType() {
        return batch.type(issue.type());
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    @Override
    public String getDescription() {
        return issue.description();
    }

    @Override
    public Status getStatus() {
        return batch.status(issue.status());
    }

    @Override
    public Resolution getResolution() {
        return issue.resolution() == null ? null : batch.resolution(issue.resolution());
    }

    @Override
    public Timestamp getResolutionDate() {
        return timestamp(issue.resolved());
    }

    @Override
    public Priority getPriority() {
        return issue.priority() == null ? null : batch.priority(issue.priority());
    }

    @Override
    public ApplicationUser getAssignee() {
        return batch.person(issue.assignee());
    }

    @Override
    public String getAssigneeId() {
        return issue.assignee();
    }

    @Override
    public ApplicationUser getReporter() {
        return batch.person(issue.reporter());
    }

    @Override
    public String getReporterId() {
        return issue.reporter();
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(issue.created());
    }

    @Override
    public Timestamp getUpdated() {
        return timestamp(issue.updated());
    }

    /** Midnight in the server's time zone, as Jira keeps due dates. */
    @Override
    public Timestamp getDueDate() {
        return issue.due() == null ? null : Timestamp.valueOf(issue.due().atStartOfDay());
    }

    @Override
    public Long getSecurityLevelId() {
        return security;
    }

    @Override
    public boolean isSubTask() {
        return issue.subTask();
    }

    @Override
    public Long getParentId() {
        return issue.parent();
    }

    @Override
    public Issue getParentObject() {
        return issue.parent() == null ? null : issues.byId(issue.parent());
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return issues.subTasks(issue.id());
    }

    /** A list of users, one user or a text, by the field's type. */
    @Override
    public Object getCustomFieldValue(CustomField customField) {
        Long field = customField.getIdAsLong();
        List<String> values = pending.containsKey(field) ? pending.get(field) : batch.values(issue.id()).get(field);
        if (values == null || values.isEmpty()) {
            return null;
        }
        CustomFieldKind kind = CustomFieldKind.ofKey(customField.getCustomFieldType().getKey());
        if (!kind.people()) {
            return values.get(0);
        }
        List<ApplicationUser> people = values.stream().map(batch::person).filter(Objects::nonNull).toList();
        return kind.many() ? people : people.isEmpty() ? null : people.get(0);
    }

    /** Jira lets a workflow close an issue to edits by a property; the workbench's workflows have none. */
    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that && Objects.equals(that.getId(), getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return issue.key();
    }

    private static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
