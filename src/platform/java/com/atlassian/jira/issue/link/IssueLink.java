package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc IssueLink. */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Long getSequence();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();

    boolean isSystemLink();
}
