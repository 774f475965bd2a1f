package org.cairnplans.workbench.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.password.PasswordHash;
import org.cairnplans.workbench.store.Sql;
import org.cairnplans.workbench.store.StoreException;

/**
 * The people of the workbench's Confluence. User names are the same as in Jira, keys are not: Confluence makes 32 hexadecimal
 * digits, and whoever takes one product's key for the other's is found out here.
 */
public class WikiUsers implements HostUsers {

    public static final String ADMINISTRATORS = "confluence-administrators";
    public static final String USERS = "confluence-users";

    private static final String COLUMNS = "SELECT user_key, username, display_name, email, locale, zone, active FROM wiki_users ";

    private final Sql sql;
    private final PasswordHash passwords = new PasswordHash();

    public WikiUsers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds a person who can use Confluence.
     *
     * @throws StoreException with {@link StoreException#isConstraint()} if the name is taken
     */
    public HostUser create(String username, String displayName, String email, String password) {
        String key = UUID.randomUUID().toString().replace("-", "");
        sql.inTransaction(statements -> {
            statements.update("INSERT INTO wiki_users VALUES (?, ?, ?, ?, ?, ?, ?, ?)", key, username.toLowerCase(Locale.ROOT),
                    displayName,
                    email, passwords.hash(password), Locale.UK.toLanguageTag(), ZoneId.systemDefault().getId(), true);
            return statements.update("INSERT INTO wiki_members VALUES (?, ?)", USERS, key);
        });
        return byKey(key).orElseThrow();
    }

    /** Changes what a person's profile says. */
    public void update(HostUser user) {
        sql.update("UPDATE wiki_users SET display_name = ?, email = ?, locale = ?, zone = ?, active = ? WHERE user_key = ?",
                user.displayName(), user.email(), user.locale().toLanguageTag(), user.zone().getId(), user.active(), user.key());
    }

    public void setPassword(HostUser user, String password) {
        sql.update("UPDATE wiki_users SET password_hash = ? WHERE user_key = ?", passwords.hash(password), user.key());
    }

    /** Puts a person into a group or takes them out; a group exists while it has members. */
    public void setMember(HostUser user, String group, boolean member) {
        sql.inTransaction(statements -> {
            statements.update("DELETE FROM wiki_members WHERE group_name = ? AND user_key = ?", group, user.key());
            return member ? statements.update("INSERT INTO wiki_members VALUES (?, ?)", group, user.key()) : 0;
        });
    }

    /** People whose user name or display name contains the text, by user name. */
    public List<HostUser> find(String text, int limit) {
        String like = Like.containing(text);
        return sql.list(COLUMNS
                + "WHERE username LIKE ? ESCAPE '!' OR LOWER(display_name) LIKE ? ESCAPE '!' ORDER BY username LIMIT "
                + limit, WikiUsers::user, like, like);
    }

    @Override
    public Optional<HostUser> byName(String username) {
        return sql.first(COLUMNS + "WHERE username = ?", WikiUsers::user, username.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return sql.first(COLUMNS + "WHERE user_key = ?", WikiUsers::user, key);
    }

    @Override
    public Optional<HostUser> authenticate(String username, String password) {
        return sql.first("SELECT password_hash FROM wiki_users WHERE username = ? AND active = TRUE", row -> row.getString(1),
                        username.toLowerCase(Locale.ROOT))
                .filter(stored -> passwords.matches(password, stored))
                .flatMap(stored -> byName(username));
    }

    @Override
    public boolean isInGroup(HostUser user, String group) {
        return groups(user).contains(group);
    }

    @Override
    public Set<String> groups(HostUser user) {
        return new TreeSet<>(sql.list("SELECT group_name FROM wiki_members WHERE user_key = ?", row -> row.getString(1),
                user.key()));
    }

    @Override
    public Set<String> allGroups() {
        Set<String> groups = new TreeSet<>(Set.of(USERS, ADMINISTRATORS));
        groups.addAll(sql.list("SELECT DISTINCT group_name FROM wiki_members", row -> row.getString(1)));
        return groups;
    }

    @Override
    public boolean isAdmin(HostUser user) {
        return user.active() && isInGroup(user, ADMINISTRATORS);
    }

    @Override
    public boolean isSystemAdmin(HostUser user) {
        return isAdmin(user);
    }

    @Override
    public boolean isLicensed(HostUser user) {
        return user.active() && isInGroup(user, USERS);
    }

    private static HostUser user(ResultSet row) throws SQLException {
        return new HostUser(row.getString("user_key"), row.getString("username"), row.getString("display_name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("locale")), ZoneId.of(row.getString("zone")), row.getBoolean("active"));
    }
}
