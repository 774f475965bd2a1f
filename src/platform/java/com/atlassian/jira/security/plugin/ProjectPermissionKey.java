package com.atlassian.jira.security.plugin;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.5 [J11] as type of ProjectPermissions' constants; docs.atlassian.com javadoc.
 */
public final class ProjectPermissionKey {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey key && permissionKey.equals(key.permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
