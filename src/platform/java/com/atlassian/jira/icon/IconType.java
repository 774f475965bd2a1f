package com.atlassian.jira.icon;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: style.md 7.1 (condec); docs.atlassian.com javadoc IconType.
 */
public final class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    private IconType(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
