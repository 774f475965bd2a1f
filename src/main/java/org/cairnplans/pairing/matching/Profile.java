package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cairnplans.people.PersonKey;

/**
 * What matching needs to know of a person whichever side they stand on.
 *
 * @param grade rung on the company's career ladder, 1 the lowest; {@link CapacityTable} says what the shipped numbers mean
 * @param department id of the department; compared for equality only
 * @param location id of the site; {@link FairnessPolicy} says which sites are remote
 * @param zone where the person's working day is counted
 * @param languages those the person can hold a talk in, as BCP 47 tags; compared for equality only
 * @param styles free tags of working style, may be empty; never results of psychometric tests (product.md B3)
 * @param reportingChain the manager first, then the manager's manager, upwards; empty at the top
 * @param optedOut whether the person wants no pair in this round
 * @param avoids people this person does not want to be paired with, whichever side they stand on; told to nobody
 * @param formerPartners with whom the person was paired before, and the last day of it
 * @param openConcerns people with whom a concern is open; told to nobody
 */
public record Profile(int grade, String department, String location, ZoneId zone, Set<String> languages, Set<String> styles,
        List<PersonKey> reportingChain, boolean optedOut, Set<PersonKey> avoids, Map<PersonKey, LocalDate> formerPartners,
        Set<PersonKey> openConcerns) {

    /** Copies in sorted order, so that nothing ever depends on the order of a hash. */
    public Profile {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(zone, "zone");
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        styles = Collections.unmodifiableSet(new TreeSet<>(styles));
        reportingChain = List.copyOf(reportingChain);
        avoids = Collections.unmodifiableSet(new TreeSet<>(avoids));
        formerPartners = Collections.unmodifiableMap(new TreeMap<>(formerPartners));
        openConcerns = Collections.unmodifiableSet(new TreeSet<>(openConcerns));
    }

    /** The same person, in or out of the round. */
    public Profile withOptedOut(boolean out) {
        return new Profile(grade, department, location, zone, languages, styles, reportingChain, out, avoids, formerPartners,
                openConcerns);
    }
}
