package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.2 [J8i]; isLinkingEnabled, getIssueLink: docs.atlassian.com javadoc.
 */
public interface IssueLinkManager {
    /** Asks for no permission; writes history on both issues. {@code sequence} may be {@code null}. */
    void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long issueLinkTypeId, Long sequence, ApplicationUser user)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser user);

    /** {@code null} when there is no such link. */
    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    LinkCollection getLinkCollection(Issue issue, ApplicationUser user);

    boolean isLinkingEnabled();
}
