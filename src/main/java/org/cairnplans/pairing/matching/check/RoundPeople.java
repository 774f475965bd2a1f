package org.cairnplans.pairing.matching.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.people.PersonKey;

/** Who is in a round; of somebody who is in it twice, the first. */
final class RoundPeople {

    private final Map<PersonKey, Participant> people = new HashMap<>();

    RoundPeople(List<Participant> participants) {
        participants.forEach(person -> people.putIfAbsent(person.key(), person));
    }

    /** @return null when they are not in the round */
    Participant get(PersonKey key) {
        return people.get(key);
    }

    boolean seeks(PersonKey key) {
        Participant person = people.get(key);
        return person != null && person.seeking() != null;
    }

    boolean offers(PersonKey key) {
        Participant person = people.get(key);
        return person != null && person.offering() != null;
    }
}
