package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.5 [K]; docs.atlassian.com javadoc GroupManager.
 */
public interface GroupManager {
    boolean groupExists(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<ApplicationUser> getUsersInGroup(String groupName);
}
