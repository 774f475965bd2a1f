package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.5 [J8i]. */
public final class UserKey implements Serializable {
    private final String userKey;

    public UserKey(String userKey) {
        this.userKey = Objects.requireNonNull(userKey);
    }

    public String getStringValue() {
        return userKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && userKey.equals(that.userKey);
    }

    @Override
    public int hashCode() {
        return userKey.hashCode();
    }

    @Override
    public String toString() {
        return userKey;
    }
}
