package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import org.cairnplans.workbench.jira.domain.JiraUser;

/** Jira's view of a person. Two are the same when their keys are. */
final class StoredUser implements ApplicationUser {

    private final JiraUser user;

    StoredUser(JiraUser user) {
        this.user = Objects.requireNonNull(user, "user");
    }

    /** @return null for null, as Jira's API has it */
    static StoredUser of(JiraUser user) {
        return user == null ? null : new StoredUser(user);
    }

    /** @return null for nobody signed in */
    static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    @Override
    public Long getId() {
        return user.id();
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.username();
    }

    @Override
    public String getName() {
        return user.username();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser person && person.getKey().equals(getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return user.username() + "(" + user.key() + ")";
    }
}
