package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.cairnplans.workbench.jira.store.GroupStore;

/** Groups and their members. */
record StoredGroupManager(GroupStore groups) implements GroupManager {

    @Override
    public boolean groupExists(String groupName) {
        return groups.exists(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && groups.contains(groupName, user.getKey());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : groups.of(user.getKey());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return List.copyOf(groups.members(groupName).stream().map(StoredUser::of).toList());
    }
}
