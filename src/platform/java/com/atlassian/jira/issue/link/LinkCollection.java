package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Set;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.2 [J8i]; docs.atlassian.com javadoc LinkCollection.
 */
public interface LinkCollection {
    Set<IssueLinkType> getLinkTypes();

    /** Only issues that the collection's user may browse; {@code null} when none. */
    List<Issue> getOutwardIssues(String linkName);

    /** Only issues that the collection's user may browse; {@code null} when none. */
    List<Issue> getInwardIssues(String linkName);
}
