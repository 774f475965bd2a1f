package org.cairnplans.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;

/** Jira's user directory. Jira answers users from its cache, so that asking for many costs no statement each. */
@JiraComponent
public class JiraPeopleDirectory implements PeopleDirectory {

    private final UserManager users;
    private final GroupManager groups;
    private final GlobalPermissionManager permissions;

    public JiraPeopleDirectory(
            @JiraImport UserManager users, @JiraImport GroupManager groups, @JiraImport GlobalPermissionManager permissions) {
        this.users = users;
        this.groups = groups;
        this.permissions = permissions;
    }

    @Override
    public Optional<Person> byKey(PersonKey key) {
        return user(key).map(JiraPeopleDirectory::person);
    }

    @Override
    public Map<PersonKey, Person> byKeys(Collection<PersonKey> keys) {
        Map<PersonKey, Person> found = new LinkedHashMap<>();
        keys.forEach(key -> byKey(key).ifPresent(person -> found.put(key, person)));
        return found;
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return Optional.ofNullable(users.getUserByName(username)).map(JiraPeopleDirectory::person);
    }

    @Override
    public boolean isInGroup(PersonKey person, String group) {
        return user(person).map(user -> groups.isUserInGroup(user, group)).orElse(false);
    }

    @Override
    public boolean isJiraAdministrator(PersonKey person) {
        return user(person).map(user -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)).orElse(false);
    }

    private Optional<ApplicationUser> user(PersonKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value()));
    }

    private static Person person(ApplicationUser user) {
        return new Person(new PersonKey(user.getKey()), user.getUsername(), user.getDisplayName(), user.isActive());
    }
}
