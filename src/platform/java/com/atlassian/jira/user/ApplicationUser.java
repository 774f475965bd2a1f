package com.atlassian.jira.user;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.1 [J11] getUsername, else [K]. */
public interface ApplicationUser {
    Long getId();

    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
