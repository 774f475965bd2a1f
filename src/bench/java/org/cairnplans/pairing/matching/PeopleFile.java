package org.cairnplans.pairing.matching;

import java.util.List;
import java.util.Map;
import org.cairnplans.people.PersonKey;

/**
 * The people of a CSV file, and where each stands in it.
 *
 * @param people in the order of the file
 * @param names by key: what to call somebody; the key itself where the file has no name
 * @param lines the line of each of {@code people}, from 1
 */
record PeopleFile(List<Participant> people, Map<PersonKey, String> names, List<Long> lines) {

    String name(PersonKey key) {
        return names.get(key);
    }
}
