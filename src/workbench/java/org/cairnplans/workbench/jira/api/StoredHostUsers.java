package org.cairnplans.workbench.jira.api;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Jira's people for sign-in, menus and endpoint security. */
public record StoredHostUsers(JiraStores stores) implements HostUsers {

    @Override
    public Optional<HostUser> byName(String username) {
        return stores.people().byName(username).map(HostAuthenticationContext::host);
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return stores.people().byKey(key).map(HostAuthenticationContext::host);
    }

    @Override
    public Optional<HostUser> authenticate(String username, String password) {
        return stores.people().authenticate(username, password).map(HostAuthenticationContext::host);
    }

    @Override
    public boolean isInGroup(HostUser user, String group) {
        return stores.groups().contains(group, user.key());
    }

    @Override
    public Set<String> groups(HostUser user) {
        return stores.groups().of(user.key());
    }

    @Override
    public Set<String> allGroups() {
        return new TreeSet<>(stores.groups().all());
    }

    @Override
    public boolean isAdmin(HostUser user) {
        return has(user, Permissions.ADMINISTER) || isSystemAdmin(user);
    }

    @Override
    public boolean isSystemAdmin(HostUser user) {
        return has(user, Permissions.SYSTEM_ADMIN);
    }

    @Override
    public boolean isLicensed(HostUser user) {
        return user.active() && has(user, Permissions.USE);
    }

    private boolean has(HostUser user, String permission) {
        return stores.access().mayGlobally(permission, Viewer.of(user.key()));
    }
}
