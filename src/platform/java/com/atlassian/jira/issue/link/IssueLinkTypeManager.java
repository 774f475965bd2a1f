package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2 [J8i]. */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    /** {@code null} when there is no such type. */
    IssueLinkType getIssueLinkType(Long id);
}
