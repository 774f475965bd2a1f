package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: style.md 7.1 (condec, groovy, mrim); getStatus: docs.atlassian.com javadoc.
 */
public interface ConstantsManager {
    /** {@code null} when there is no such status. */
    Status getStatus(String id);

    Collection<Status> getStatuses();

    /** {@code null} when there is no such type. */
    IssueType getIssueType(String id);

    Collection<Resolution> getResolutions();
}
