package org.cairnplans.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/**
 * Who stands around one person today and may see their data as far as the matrix and the person's sharing allow.
 *
 * @param mentors in active pairings
 * @param manager by the reporting line that holds today
 */
public record Circle(Set<PersonKey> mentors, Optional<PersonKey> manager) {
    public static final Circle NOBODY = new Circle(Set.of(), Optional.empty());

    public Circle {
        mentors = Set.copyOf(mentors);
        Objects.requireNonNull(manager, "manager");
    }
}
