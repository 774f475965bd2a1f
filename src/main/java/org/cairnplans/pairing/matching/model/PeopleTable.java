package org.cairnplans.pairing.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.people.PersonKey;

/**
 * Gives every mentee and every mentor of a round a number, in the order of their keys: whatever order they came in, the numbers
 * are the same. Everybody who seeks is a mentee and everybody who offers is a mentor here, even if a rule shuts them out.
 */
public final class PeopleTable {

    private final List<Participant> mentees;
    private final List<Participant> mentors;
    private final Map<PersonKey, Integer> menteeNumbers;
    private final Map<PersonKey, Integer> mentorNumbers;

    private PeopleTable(List<Participant> mentees, List<Participant> mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.menteeNumbers = numbers(mentees);
        this.mentorNumbers = numbers(mentors);
    }

    public static PeopleTable of(MatchingProblem problem) {
        List<Participant> mentees = new ArrayList<>();
        List<Participant> mentors = new ArrayList<>();
        problem.participants().stream().sorted(Comparator.comparing(Participant::key)).forEach(person -> {
            if (person.seeking() != null) {
                mentees.add(person);
            }
            if (person.offering() != null) {
                mentors.add(person);
            }
        });
        return new PeopleTable(List.copyOf(mentees), List.copyOf(mentors));
    }

    private static Map<PersonKey, Integer> numbers(List<Participant> people) {
        Map<PersonKey, Integer> numbers = new HashMap<>();
        for (Participant person : people) {
            numbers.put(person.key(), numbers.size());
        }
        return numbers;
    }

    /** By number. */
    public List<Participant> mentees() {
        return mentees;
    }

    /** By number. */
    public List<Participant> mentors() {
        return mentors;
    }

    public OptionalInt mentee(PersonKey key) {
        Integer number = menteeNumbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public OptionalInt mentor(PersonKey key) {
        Integer number = mentorNumbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
