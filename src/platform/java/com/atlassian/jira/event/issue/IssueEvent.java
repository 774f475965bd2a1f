package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.7 (CJ), style.md 7.2. */
public class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Long eventTypeId;

    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    /** {@code null} when nobody was signed in. */
    public ApplicationUser getUser() {
        return user;
    }

    /** See {@link com.atlassian.jira.event.type.EventType}. */
    public Long getEventTypeId() {
        return eventTypeId;
    }
}
