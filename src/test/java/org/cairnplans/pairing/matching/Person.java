package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cairnplans.people.PersonKey;

/**
 * Writes a participant down for a test, naming only what the test is about. Left alone, everybody of grade 4 sits in Berlin,
 * speaks English, is trained, and may be paired with everybody else.
 */
public final class Person {

    public static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final PersonKey key;
    private final List<Seek> seeks = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final Map<PersonKey, LocalDate> formerPartners = new TreeMap<>();
    private final Set<PersonKey> avoids = new TreeSet<>();
    private final Set<PersonKey> concerns = new TreeSet<>();
    private List<PersonKey> ranking = List.of();
    private List<PersonKey> chain = List.of();
    private Set<String> languages = Set.of("en");
    private Set<String> styles = Set.of();
    private int grade = 4;
    private String department = "engineering";
    private String location = "Berlin";
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private boolean optedOut;
    private boolean unmatched;
    private int capacity = 2;
    private LocalDate trainedUntil = DAY;

    private Person(String key) {
        this.key = new PersonKey(key);
    }

    public static Person named(String key) {
        return new Person(key);
    }

    public static List<PersonKey> keys(String... keys) {
        return List.of(keys).stream().map(PersonKey::new).toList();
    }

    public static Pair pair(String mentee, String mentor) {
        return new Pair(new PersonKey(mentee), new PersonKey(mentor));
    }

    public Person grade(int is) {
        grade = is;
        return this;
    }

    public Person department(String is) {
        department = is;
        return this;
    }

    public Person location(String is) {
        location = is;
        return this;
    }

    public Person zone(String is) {
        zone = ZoneId.of(is);
        return this;
    }

    public Person languages(String... are) {
        languages = Set.of(are);
        return this;
    }

    public Person styles(String... are) {
        styles = Set.of(are);
        return this;
    }

    public Person reportsTo(String... upwards) {
        chain = keys(upwards);
        return this;
    }

    public Person optedOut() {
        optedOut = true;
        return this;
    }

    public Person avoids(String other) {
        avoids.add(new PersonKey(other));
        return this;
    }

    public Person concern(String other) {
        concerns.add(new PersonKey(other));
        return this;
    }

    public Person wasWith(String other, LocalDate lastDay) {
        formerPartners.put(new PersonKey(other), lastDay);
        return this;
    }

    public Person seeks(String competency, int current, int wanted, int priority) {
        seeks.add(new Seek(competency, current, wanted, priority));
        return this;
    }

    public Person offers(String competency, int level) {
        offers.add(new Offer(competency, level));
        return this;
    }

    public Person ranks(String... first) {
        ranking = keys(first);
        return this;
    }

    public Person capacity(int is) {
        capacity = is;
        return this;
    }

    /** @param last day of the training, null for none */
    public Person trainedUntil(LocalDate last) {
        trainedUntil = last;
        return this;
    }

    public Person unmatchedLastRound() {
        unmatched = true;
        return this;
    }

    public Participant mentee() {
        return new Participant(key, profile(), seeking(), null);
    }

    public Participant mentor() {
        return new Participant(key, profile(), null, offering());
    }

    public Participant both() {
        return new Participant(key, profile(), seeking(), offering());
    }

    private Profile profile() {
        return new Profile(grade, department, location, zone, languages, styles, chain, optedOut, avoids, formerPartners,
                concerns);
    }

    private Seeking seeking() {
        return new Seeking(seeks, ranking, unmatched);
    }

    private Offering offering() {
        return new Offering(offers, capacity, ranking, trainedUntil);
    }
}
