package com.atlassian.jira.permission;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.5 [J10]; docs.atlassian.com javadoc. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");
    public static final GlobalPermissionKey USER_PICKER = new GlobalPermissionKey("USER_PICKER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public String toString() {
        return key;
    }
}
