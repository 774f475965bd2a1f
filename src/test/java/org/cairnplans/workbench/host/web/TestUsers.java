package org.cairnplans.workbench.host.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;

/** An administrator, a German user, and somebody without a licence; the password is the user name. */
final class TestUsers implements HostUsers {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<HostUser> people = List.of(
            new HostUser("k-admin", "admin", "Ada Admin", "admin@example.com", Locale.ENGLISH, BERLIN, true),
            new HostUser("k-gerd", "gerd", "Gerd Geräusch", "gerd@example.com", Locale.GERMAN, BERLIN, true),
            new HostUser("k-guest", "guest", "Gus Guest", "guest@example.com", Locale.ENGLISH, BERLIN, true));

    @Override
    public Optional<HostUser> byName(String username) {
        return people.stream().filter(user -> user.username().equals(username)).findFirst();
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return people.stream().filter(user -> user.key().equals(key)).findFirst();
    }

    @Override
    public Optional<HostUser> authenticate(String username, String password) {
        return byName(username).filter(user -> user.username().equals(password));
    }

    @Override
    public boolean isInGroup(HostUser user, String group) {
        return groups(user).contains(group);
    }

    @Override
    public Set<String> groups(HostUser user) {
        return Set.of();
    }

    @Override
    public Set<String> allGroups() {
        return Set.of();
    }

    @Override
    public boolean isAdmin(HostUser user) {
        return user.username().equals("admin");
    }

    @Override
    public boolean isSystemAdmin(HostUser user) {
        return isAdmin(user);
    }

    @Override
    public boolean isLicensed(HostUser user) {
        return !user.username().equals("guest");
    }
}
