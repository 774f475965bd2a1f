package org.cairnplans.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/**
 * The two facts that rights hang on, pairings and reporting lines, asked from both ends. Each answer costs one SQL statement for
 * up to 900 people and one more for each further 900.
 *
 * <p>The day matters on both sides: a right ends with its last day even when the nightly duty that writes the end down is late.
 */
public interface Relations {
    /** Those whom the person mentors in a pairing that is active on that day. */
    Set<PersonKey> menteesOf(PersonKey mentor, LocalDate day);

    /** Those whose reporting line leads directly to the person on that day. */
    Set<PersonKey> reportsOf(PersonKey manager, LocalDate day);

    /** The mentors in pairings active on that day. People without one are not in the map. */
    Map<PersonKey, Set<PersonKey>> mentorsOf(Collection<PersonKey> mentees, LocalDate day);

    /** The managers by the reporting lines that hold on that day. People without one are not in the map. */
    Map<PersonKey, PersonKey> managersOf(Collection<PersonKey> reports, LocalDate day);
}
