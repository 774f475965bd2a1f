package com.atlassian.jira.icon;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: docs.atlassian.com javadoc IconOwningObjectId; constructor seen in two public plugins.
 */
public final class IconOwningObjectId {
    private final String id;

    public IconOwningObjectId(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
