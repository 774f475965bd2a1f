package org.cairnplans.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The product's user directory. Deactivated people are found; deleted ones are not. */
public interface PeopleDirectory {

    Optional<Person> byKey(PersonKey key);

    /** Those of the keys that exist. */
    Map<PersonKey, Person> byKeys(Collection<PersonKey> keys);

    Optional<Person> byUsername(String username);

    /** False for unknown people and unknown groups. */
    boolean isInGroup(PersonKey person, String group);

    /** Whether the person holds Jira's global permission "Jira Administrators". */
    boolean isJiraAdministrator(PersonKey person);
}
