package org.cairnplans.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;

/** Jira's users for Cairn's person keys, for the adapters of this room. */
@JiraComponent
public class JiraUsers {

    private final UserManager users;

    public JiraUsers(@JiraImport UserManager users) {
        this.users = users;
    }

    public Optional<ApplicationUser> find(PersonKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value()));
    }

    /** @throws NotKnownException when Jira does not know the person any more */
    public ApplicationUser require(PersonKey person) {
        return find(person).orElseThrow(() -> new NotKnownException("person"));
    }

    /** Those whom Jira knows, in the given order. */
    public List<ApplicationUser> known(Collection<PersonKey> people) {
        return people.stream().map(person -> users.getUserByKey(person.value())).filter(Objects::nonNull).toList();
    }
}
