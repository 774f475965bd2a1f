package org.cairnplans.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A user directory as a test arranges it. The key of the user "ann" is "key-ann", so that the two are never mixed up unseen. */
public final class FixedPeople implements PeopleDirectory {

    private final Map<PersonKey, Person> people = new LinkedHashMap<>();
    private final Map<String, Set<PersonKey>> groups = new HashMap<>();
    private int questions;

    public static PersonKey key(String username) {
        return new PersonKey("key-" + username.toLowerCase(Locale.ROOT));
    }

    public FixedPeople with(String... usernames) {
        for (String username : usernames) {
            people.put(key(username), new Person(key(username), username, "The " + username, true));
        }
        return this;
    }

    public FixedPeople deactivated(String username) {
        people.put(key(username), new Person(key(username), username, "The " + username, false));
        return this;
    }

    public FixedPeople inGroup(String group, String username) {
        groups.computeIfAbsent(group, name -> new HashSet<>()).add(key(username));
        return this;
    }

    public int questions() {
        return questions;
    }

    @Override
    public Optional<Person> byKey(PersonKey key) {
        questions++;
        return Optional.ofNullable(people.get(key));
    }

    @Override
    public Map<PersonKey, Person> byKeys(Collection<PersonKey> keys) {
        questions++;
        Map<PersonKey, Person> found = new LinkedHashMap<>(people);
        found.keySet().retainAll(Set.copyOf(keys));
        return found;
    }

    @Override
    public Optional<Person> byUsername(String username) {
        questions++;
        return Optional.ofNullable(people.get(key(username)));
    }

    @Override
    public boolean isInGroup(PersonKey person, String group) {
        return groups.getOrDefault(group, Set.of()).contains(person);
    }

    @Override
    public boolean isJiraAdministrator(PersonKey person) {
        return isInGroup(person, "jira-administrators");
    }
}
