package org.cairnplans.rest;

import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;

/**
 * A person.
 *
 * @param username null when Jira has deleted the user
 * @param displayName null when Jira has deleted the user
 * @param active false when deactivated or deleted
 */
public record PersonDto(String username, String displayName, boolean active) {

    private static final PersonDto DELETED = new PersonDto(null, null, false);

    static PersonDto of(Person person) {
        return new PersonDto(person.username(), person.displayName(), person.active());
    }

    static PersonDto of(PersonKey key, PersonNames names) {
        return names.person(key).map(PersonDto::of).orElse(DELETED);
    }
}
