package org.cairnplans.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/** Looks up the {@link Circle} of people: what {@link ReaderRule} and the preview of a share start from. */
public final class Circles {
    private final Relations relations;
    private final Clock clock;

    public Circles(Relations relations, Clock clock) {
        this.relations = relations;
        this.clock = clock;
    }

    public Circle of(PersonKey person) {
        return of(Set.of(person)).get(person);
    }

    /** @return a circle for each of the people, in their order; two SQL statements for up to 900 people */
    public Map<PersonKey, Circle> of(Collection<PersonKey> people) {
        LocalDate today = LocalDate.now(clock);
        Map<PersonKey, Set<PersonKey>> mentors = relations.mentorsOf(people, today);
        Map<PersonKey, PersonKey> managers = relations.managersOf(people, today);
        Map<PersonKey, Circle> circles = new LinkedHashMap<>();
        people.forEach(person -> circles.put(
                person, new Circle(mentors.getOrDefault(person, Set.of()), Optional.ofNullable(managers.get(person)))));
        return circles;
    }
}
