package org.cairnplans.access;

import java.time.LocalDate;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/** The two facts that rights hang on. Each answer costs one SQL statement, however many people there are. */
public interface Relations {

    /** Those whom the person mentors in an active pairing. */
    Set<PersonKey> menteesOf(PersonKey mentor);

    /** Those whose reporting line leads directly to the person on that day. */
    Set<PersonKey> reportsOf(PersonKey manager, LocalDate day);
}
