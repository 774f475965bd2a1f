package com.atlassian.jira.issue.security;

/** Interoperability signature, see src/platform/README.md. Has behaviour. Evidence: platform.md 9.2b [7.13]. */
public class IssueSecurityLevelPermission {
    private final Long id;
    private final Long schemeId;
    private final Long securityLevelId;
    private final String type;
    private final String parameter;

    public IssueSecurityLevelPermission(Long id, Long schemeId, Long securityLevelId, String type, String parameter) {
        this.id = id;
        this.schemeId = schemeId;
        this.securityLevelId = securityLevelId;
        this.type = type;
        this.parameter = parameter;
    }

    public Long getId() {
        return id;
    }

    public Long getSchemeId() {
        return schemeId;
    }

    public Long getSecurityLevelId() {
        return securityLevelId;
    }

    /** reporter, assignee, lead, userCF, groupCF, projectrole, group, user. */
    public String getType() {
        return type;
    }

    /** Whom, for a type that needs it (customfield_10000, a role id, a group, a user key); else {@code null}. */
    public String getParameter() {
        return parameter;
    }
}
