package org.cairnplans.workbench.demo;

import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.WikiUsers;
import org.cairnplans.workbench.demo.DemoData.DemoPerson;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Makes the people in both products, as an administrator would: same user name, everyone's password is the user name. */
final class DemoPeople {

    /** The Jira group that is named as programme administrators at Cairn's set-up. */
    static final String PROGRAMME_ADMINISTRATORS = "mentoring-programme";
    private static final String JIRA_USERS = "jira-software-users";
    private static final Set<String> RUN_THE_PROGRAMME = Set.of("hanna", "ines");

    private final JiraStores jira;
    private final WikiStore confluence;

    DemoPeople(JiraStores jira, WikiStore confluence) {
        this.jira = jira;
        this.confluence = confluence;
    }

    void create(List<DemoPerson> people) {
        jira.groups().add(PROGRAMME_ADMINISTRATORS);
        for (DemoPerson person : people) {
            inJira(person);
            inConfluence(person);
        }
    }

    private void inJira(DemoPerson person) {
        JiraUser user = jira.people().add(
                person.username(), person.name(), email(person), person.locale(), person.zone(), person.username());
        jira.groups().join(JIRA_USERS, user.key());
        if (RUN_THE_PROGRAMME.contains(person.username())) {
            jira.groups().join(PROGRAMME_ADMINISTRATORS, user.key());
        }
    }

    private void inConfluence(DemoPerson person) {
        WikiUsers users = confluence.users();
        HostUser user = users.create(person.username(), person.name(), email(person), person.username());
        users.update(new HostUser(
                user.key(), user.username(), user.displayName(), user.email(), person.locale(), person.zone(), true));
        users.setMember(user, WikiUsers.USERS, true);
    }

    private static String email(DemoPerson person) {
        return person.username() + "@northlight.example";
    }
}
