package org.cairnplans.workbench.host;

import java.util.Optional;
import java.util.Set;

/** People and groups of one product, as far as sign-in, menus, endpoint security and SAL need them. */
public interface HostUsers {

    Optional<HostUser> byName(String username);

    Optional<HostUser> byKey(String key);

    /** The active user with that name and password. */
    Optional<HostUser> authenticate(String username, String password);

    boolean isInGroup(HostUser user, String group);

    Set<String> groups(HostUser user);

    /** All groups of the product, sorted. */
    Set<String> allGroups();

    boolean isAdmin(HostUser user);

    boolean isSystemAdmin(HostUser user);

    /** May the user use the product at all. */
    boolean isLicensed(HostUser user);

    /** May someone who is not signed in use the product ("anonymous site access"); off unless the product says otherwise. */
    default boolean isAnonymousAccessOn() {
        return false;
    }
}
