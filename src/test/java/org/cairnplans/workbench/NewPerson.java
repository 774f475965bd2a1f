package org.cairnplans.workbench;

import java.time.ZoneId;
import java.util.Locale;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Adds people to both products, with the user name as password, as an administrator would. */
public final class NewPerson {

    private NewPerson() {}

    public static void inBoth(Workbench workbench, String username, Locale locale) {
        JiraStores jira = JiraStores.open(workbench.jira().dataSource());
        JiraUser user = jira.people().add(username, name(username), username + "@example.com", locale,
                ZoneId.of("UTC"), username);
        jira.groups().join("jira-software-users", user.key());
        WikiStore confluence = workbench.confluence().services().require(WikiStore.class);
        HostUser reader = confluence.users().create(username, name(username), username + "@example.com", username);
        confluence.users()
                .update(new HostUser(reader.key(), username, name(username), reader.email(), locale, ZoneId.of("UTC"), true));
    }

    private static String name(String username) {
        return username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
    }
}
