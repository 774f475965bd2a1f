package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.7 (CJ); constructor seen in condec's tests. */
public class IssueLinkDeletedEvent {
    private final IssueLink issueLink;
    private final ApplicationUser remoteUser;

    public IssueLinkDeletedEvent(IssueLink issueLink, ApplicationUser remoteUser) {
        this.issueLink = issueLink;
        this.remoteUser = remoteUser;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }

    /** {@code null} when nobody was signed in. */
    public ApplicationUser getRemoteUser() {
        return remoteUser;
    }
}
