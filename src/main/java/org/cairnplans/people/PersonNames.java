package org.cairnplans.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Names of people for one list or page, looked up together. People whom Jira deleted have none. */
public final class PersonNames {

    private final Map<PersonKey, Person> known;

    private PersonNames(Map<PersonKey, Person> known) {
        this.known = Map.copyOf(known);
    }

    public static PersonNames of(PeopleDirectory people, Collection<PersonKey> keys) {
        return new PersonNames(people.byKeys(keys));
    }

    public Optional<Person> person(PersonKey key) {
        return Optional.ofNullable(known.get(key));
    }
}
