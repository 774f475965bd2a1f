package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.cairnplans.workbench.jira.store.PeopleStore;

/** Finds people, active or not. */
record StoredUserManager(PeopleStore people) implements UserManager {

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return userKey == null ? null : people.byKey(userKey).map(StoredUser::of).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return userName == null ? null : people.byName(userName).map(StoredUser::of).orElse(null);
    }
}
