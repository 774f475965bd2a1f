package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.password.PasswordHash;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Page;

/** Users and their passwords. Groups are in {@link GroupStore}. */
public final class PeopleStore {

    private static final String SELECT = "select id, user_key, username, display_name, email, locale, zone, active from person";

    private final Database database;
    private final PasswordHash passwords = new PasswordHash();

    public PeopleStore(Database database) {
        this.database = database;
    }

    /**
     * Adds a user; the key is made of the row's number, as Jira does since 8.4.
     *
     * @param password null for somebody who can't sign in
     * @throws StoreException when the user name is taken
     */
    public JiraUser add(String username, String displayName, String email, Locale locale, ZoneId zone, String password) {
        return database.inTransaction(() -> {
            long id = database.insert("insert into person (user_key, username, username_lower, display_name, email, locale, zone,"
                    + " active, password) values (?, ?, ?, ?, ?, ?, ?, true, ?)", "new:" + lower(username), username,
                    lower(username),
                    displayName, email, locale.toLanguageTag(), zone.getId(), password == null ? null : passwords.hash(password));
            String key = "JIRAUSER" + id;
            database.update("update person set user_key = ? where id = ?", key, id);
            return new JiraUser(id, key, username, displayName, email, locale, zone, true);
        });
    }

    /** Changes everything but key, id and password. @throws StoreException when the new user name is taken */
    public void update(JiraUser user) {
        database.update("update person set username = ?, username_lower = ?, display_name = ?, email = ?, locale = ?, zone = ?,"
                + " active = ? where user_key = ?", user.username(), lower(user.username()), user.displayName(), user.email(),
                user.locale().toLanguageTag(), user.zone().getId(), user.active(), user.key());
    }

    /** @param password null takes the right to sign in away */
    public void setPassword(String userKey, String password) {
        database.update("update person set password = ? where user_key = ?", password == null ? null : passwords.hash(password),
                userKey);
    }

    public Optional<JiraUser> byKey(String key) {
        return database.first(SELECT + " where user_key = ?", PeopleStore::read, key);
    }

    /** User names differ not by case. */
    public Optional<JiraUser> byName(String username) {
        return database.first(SELECT + " where username_lower = ?", PeopleStore::read, lower(username));
    }

    public Optional<JiraUser> byId(long id) {
        return database.first(SELECT + " where id = ?", PeopleStore::read, id);
    }

    /** Many at once, one statement; keys nobody has are absent. */
    public Map<String, JiraUser> byKeys(Collection<String> keys) {
        Map<String, JiraUser> found = new HashMap<>();
        if (!keys.isEmpty()) {
            database.list(SELECT + " where user_key in " + Placeholders.of(keys.size()), PeopleStore::read, keys.toArray())
                    .forEach(user -> found.put(user.key(), user));
        }
        return found;
    }

    /** Keys by lower-case name, for names that are user names or keys; unknown ones are absent. One statement. */
    public Map<String, String> keysOf(Collection<String> names) {
        Map<String, String> found = new HashMap<>();
        if (!names.isEmpty()) {
            String marks = Placeholders.of(names.size());
            List<Object> arguments = new ArrayList<>(names.stream().map(PeopleStore::lower).toList());
            arguments.addAll(names);
            database.list(SELECT + " where username_lower in " + marks + " or user_key in " + marks, PeopleStore::read,
                    arguments.toArray()).forEach(user -> {
                        found.put(lower(user.username()), user.key());
                        found.put(lower(user.key()), user.key());
                    });
        }
        return found;
    }

    /** @return the user when the password is right and the account active */
    public Optional<JiraUser> authenticate(String username, String password) {
        return byName(username).filter(JiraUser::active).filter(user -> database
                .first("select password from person where id = ?", row -> row.text(1), user.id())
                .filter(hash -> passwords.matches(password, hash)).isPresent());
    }

    /**
     * People whose user name, display name or e-mail contains the text (any case), by display name.
     *
     * @param text empty finds everybody
     */
    public Page<JiraUser> search(String text, boolean withInactive, int start, int max) {
        String like = "%" + LikePattern.escape(text.toLowerCase(Locale.ROOT)) + "%";
        String where = " where (username_lower like ? escape '!' or lower(display_name) like ? escape '!'"
                + " or lower(email) like ? escape '!')" + (withInactive ? "" : " and active");
        List<Object> arguments = new ArrayList<>(List.of(like, like, like));
        long total = database.count("select count(*) from person" + where, arguments.toArray());
        arguments.add(max);
        arguments.add(start);
        return new Page<>(database.list(SELECT + where + " order by lower(display_name), id limit ? offset ?", PeopleStore::read,
                arguments.toArray()), start, total);
    }

    static JiraUser read(Row row) throws SQLException {
        return new JiraUser(row.number("id"), row.text("user_key"), row.text("username"), row.text("display_name"),
                row.text("email"), Locale.forLanguageTag(row.text("locale")), ZoneId.of(row.text("zone")), row.flag("active"));
    }

    private static String lower(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
