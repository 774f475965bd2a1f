package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.5 [J8i], jakarta on Platform 8 (1.2). */
public interface UserManager {
    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
