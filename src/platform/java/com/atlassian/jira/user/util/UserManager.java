package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.5 (SP on Jira 11 imports it). */
public interface UserManager {
    /** {@code null} when there is no such user. */
    ApplicationUser getUserByKey(String userKey);

    /** {@code null} when there is no such user. */
    ApplicationUser getUserByName(String userName);
}
