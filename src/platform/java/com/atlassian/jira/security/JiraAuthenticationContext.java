package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.1 [J8i], style.md 7.1 [J11] getLoggedInUser, isLoggedInUser.
 */
public interface JiraAuthenticationContext {
    /** {@code null} when nobody is signed in. */
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    Locale getLocale();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();
}
