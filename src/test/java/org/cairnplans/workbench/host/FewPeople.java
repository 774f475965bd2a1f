package org.cairnplans.workbench.host;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Four people whose password is their name: {@code root} (system administrator), {@code admin}, {@code lea} (licensed) and
 * {@code guest}, who has no licence.
 */
final class FewPeople implements HostUsers {

    private static final Map<String, Locale> PEOPLE =
            Map.of("root", Locale.ENGLISH, "admin", Locale.ENGLISH, "lea", Locale.GERMAN, "guest", Locale.ENGLISH);

    @Override
    public Optional<HostUser> byName(String username) {
        return Optional.ofNullable(PEOPLE.get(username))
                .map(locale -> new HostUser(username, username, username, username + "@example.com", locale,
                        ZoneOffset.UTC, true));
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return byName(key);
    }

    @Override
    public Optional<HostUser> authenticate(String username, String password) {
        return byName(username).filter(user -> username.equals(password));
    }

    @Override
    public boolean isInGroup(HostUser user, String group) {
        return groups(user).contains(group);
    }

    @Override
    public Set<String> groups(HostUser user) {
        return Set.of("everybody");
    }

    @Override
    public Set<String> allGroups() {
        return Set.of("everybody");
    }

    @Override
    public boolean isAdmin(HostUser user) {
        return isSystemAdmin(user) || user.key().equals("admin");
    }

    @Override
    public boolean isSystemAdmin(HostUser user) {
        return user.key().equals("root");
    }

    @Override
    public boolean isLicensed(HostUser user) {
        return !user.key().equals("guest");
    }
}
