package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import org.cairnplans.workbench.jira.domain.SecurityLevel;

/** Jira's view of a security level. */
record StoredSecurityLevel(SecurityLevel level) implements IssueSecurityLevel {

    @Override
    public Long getId() {
        return level.id();
    }

    @Override
    public String getName() {
        return level.name();
    }

    @Override
    public String getDescription() {
        return level.description();
    }

    @Override
    public Long getSchemeId() {
        return level.schemeId();
    }
}
