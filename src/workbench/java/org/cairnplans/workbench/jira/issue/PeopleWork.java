package org.cairnplans.workbench.jira.issue;

import java.time.ZoneOffset;
import java.util.Locale;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.JiraStores;

/** What an administrator does to a person's account: rename, deactivate, anonymise. The key, and so everything owned, stays. */
public final class PeopleWork {

    private final JiraStores stores;

    public PeopleWork(JiraStores stores) {
        this.stores = stores;
    }

    /** @throws org.cairnplans.workbench.jira.store.StoreException when the user name is taken */
    public JiraUser rename(JiraUser user, String username) {
        return save(new JiraUser(user.id(), user.key(), username, user.displayName(), user.email(), user.locale(), user.zone(),
                user.active()));
    }

    public JiraUser setActive(JiraUser user, boolean active) {
        return save(new JiraUser(user.id(), user.key(), user.username(), user.displayName(), user.email(), user.locale(),
                user.zone(), active));
    }

    /**
     * Takes everything away that tells who it was: names, address, language, time zone, groups, password. The account is inactive
     * then. Jira gives anonymised people a name of the form {@code user-57690}.
     */
    public JiraUser anonymise(JiraUser user) {
        return stores.database().inTransaction(() -> {
            String alias = "user-" + String.format("%05x", user.id());
            stores.groups().of(user.key()).forEach(group -> stores.groups().leave(group, user.key()));
            stores.people().setPassword(user.key(), null);
            return save(new JiraUser(user.id(), user.key(), "jirauser" + user.id(), alias, "", Locale.ENGLISH,
                    ZoneOffset.UTC, false));
        });
    }

    private JiraUser save(JiraUser changed) {
        stores.people().update(changed);
        return changed;
    }
}
