package com.atlassian.sal.api.user;

import java.net.URI;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.5 [J8i]. */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();

    URI getProfilePictureUri(int width, int height);

    URI getProfilePictureUri();

    URI getProfilePageUri();
}
