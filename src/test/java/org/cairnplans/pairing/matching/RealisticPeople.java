package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.cairnplans.people.PersonKey;

/**
 * A company made up from a seed, for tests and benchmarks: skills, time zones, languages and popularity are as uneven as in a
 * real one, which is what makes matching hard. About 44 of 100 pairs are allowed. The same seed gives the same people on every
 * machine.
 *
 * <ul>
 * <li>a tree of seven reports each, the upper part of it rather mentors than mentees; a few are both;
 * <li>40 competencies, Zipf 0.8, each department with favourites of its own; a Pareto number of strengths per mentor;
 * <li>12 sites in 9 time zones, 8 languages;
 * <li>rankings by popularity, Zipf 0.9;
 * <li>1 to 5 places per mentor, 2.65 in the mean, times what {@link Demand} says;
 * <li>some opted out, untrained, paired before, avoided, or in an open concern.
 * </ul>
 */
public final class RealisticPeople {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static final int REPORTS = 7;
    private static final int COMPETENCIES = 40;
    private static final int DEPARTMENTS = 30;
    private static final int LONGEST_RANKING = 5;
    private static final int HIGHEST_LEVEL = 4;
    private static final double[] PLACES = {0.2, 0.3, 0.25, 0.15, 0.1};
    private static final double[] MENTEE_GRADES = {0.18, 0.36, 0.30, 0.12, 0.04};
    private static final double[] MENTOR_GRADES = {0.02, 0.08, 0.28, 0.36, 0.20, 0.06};
    private static final List<String> STYLES = List.of("challenging", "hands-on", "listening", "networked", "reflective",
            "structured");

    /** A site: how many of a hundred people work there, where its clock stands, what is spoken beside English. */
    private record Site(String name, int share, ZoneId zone, String language) {

        Site(String name, int share, String zone, String language) {
            this(name, share, ZoneId.of(zone), language);
        }
    }

    private static final List<Site> SITES = List.of(
            new Site("Berlin", 19, "Europe/Berlin", "de"), new Site("New York", 16, "America/New_York", "en"),
            new Site("London", 13, "Europe/London", "en"), new Site("Pune", 12, "Asia/Kolkata", "hi"),
            new Site("Paris", 9, "Europe/Berlin", "fr"), new Site("Los Angeles", 8, "America/Los_Angeles", "en"),
            new Site("Madrid", 7, "Europe/Berlin", "es"), new Site("Toronto", 5, "America/New_York", "fr"),
            new Site("Singapore", 4, "Asia/Singapore", "zh"), new Site("São Paulo", 3, "America/Sao_Paulo", "pt"),
            new Site("Tokyo", 2, "Asia/Tokyo", "ja"), new Site("Sydney", 2, "Australia/Sydney", "en"));

    private static final Set<String> REMOTE = Set.of("Madrid", "Pune", "Singapore", "São Paulo", "Tokyo", "Sydney");

    private final SplittableRandom random;
    private final int people;
    private final PersonKey[] keys;
    private final boolean[] mentee;
    private final boolean[] mentor;
    private final List<PersonKey> popularMentors;
    private final List<PersonKey> popularMentees;
    private final double placesPerPlace;
    private final Zipf skill = new Zipf(COMPETENCIES, 0.8);
    private final int[][] favourites = new int[DEPARTMENTS][];
    private double placesOwed;

    private RealisticPeople(int mentees, int mentors, Demand demand, long seed) {
        random = new SplittableRandom(seed);
        int both = Math.min(mentees, mentors / 40);
        people = mentees + mentors - both;
        keys = shuffledKeys();
        mentee = new boolean[people];
        mentor = new boolean[people];
        giveRoles(mentors, both);
        popularMentors = shuffled(mentor);
        popularMentees = shuffled(mentee);
        placesPerPlace = demand.places();
        for (int department = 0; department < DEPARTMENTS; department++) {
            favourites[department] = permutation(COMPETENCIES);
        }
    }

    /** @return a round with default rules and weights, where no mentor's places are bounded by grade */
    public static MatchingProblem round(int mentees, int mentors, Demand demand, long seed) {
        return new RealisticPeople(mentees, mentors, demand, seed).round();
    }

    private MatchingProblem round() {
        Zipf mentorFame = popularMentors.isEmpty() ? null : new Zipf(popularMentors.size(), 0.9);
        Zipf menteeFame = popularMentees.isEmpty() ? null : new Zipf(popularMentees.size(), 0.9);
        List<Participant> participants = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int department = random.nextInt(DEPARTMENTS);
            PersonKey key = keys[person];
            Seeking seeking = mentee[person] ? seeking(department, ranking(popularMentors, mentorFame, key, 0.6)) : null;
            Offering offering = mentor[person] ? offering(department, ranking(popularMentees, menteeFame, key, 0.3)) : null;
            participants.add(new Participant(key, profile(person, department), seeking, offering));
        }
        var rules = Rules.defaults();
        var noBound = new Rules(rules.reportingLevels(), rules.sharedLanguage(), rules.maxZoneGapMinutes(), rules.minGradeGap(),
                rules.maxGradeGap(), rules.coolOffMonths(), rules.trainingRequired(), CapacityTable.unbounded());
        return MatchingProblem.of(DAY, participants).withRules(noBound).withFairness(new FairnessPolicy(0, List.of(), REMOTE));
    }

    /** Keys whose order says nothing about the place in the tree. */
    private PersonKey[] shuffledKeys() {
        int[] numbers = permutation(people);
        var shuffled = new PersonKey[people];
        for (int person = 0; person < people; person++) {
            shuffled[person] = new PersonKey("JIRAUSER" + (10_100 + numbers[person]));
        }
        return shuffled;
    }

    /** Going down the tree, each is a mentor by lot, at the top twice as likely as below; the numbers come out exactly. */
    private void giveRoles(int mentors, int both) {
        int left = mentors;
        for (int person = 0; person < people; person++) {
            int togo = people - person;
            double wish = 2.0 * left / togo;
            boolean isMentor = left == togo || left > 0 && random.nextDouble() < (person < people / 4 ? wish : wish / 2);
            mentor[person] = isMentor;
            mentee[person] = !isMentor;
            left -= isMentor ? 1 : 0;
        }
        for (int still = both; still > 0;) {
            int person = random.nextInt(people);
            if (mentor[person] && !mentee[person]) {
                mentee[person] = true;
                still--;
            }
        }
    }

    private Profile profile(int person, int department) {
        Site site = site();
        int grade = mentor[person] ? 2 + drawn(MENTOR_GRADES) : 1 + drawn(MENTEE_GRADES);
        return new Profile(grade, "department-" + department, site.name(), site.zone(), languages(site), styles(), chain(person),
                chance(0.01), chance(0.02) ? someone(person) : Set.of(), formerPartners(person),
                chance(0.004) ? someone(person) : Set.of());
    }

    private Site site() {
        int left = random.nextInt(100);
        for (Site site : SITES) {
            left -= site.share();
            if (left < 0) {
                return site;
            }
        }
        throw new IllegalStateException("shares of the sites add up to less than 100");
    }

    private Set<String> languages(Site site) {
        Set<String> spoken = new HashSet<>();
        spoken.add(chance(0.85) ? site.language() : "en");
        if (chance(0.8)) {
            spoken.add("en");
        }
        if (chance(0.12)) {
            spoken.add(SITES.get(random.nextInt(SITES.size())).language());
        }
        return spoken;
    }

    private Set<String> styles() {
        Set<String> tags = new HashSet<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            tags.add(STYLES.get(random.nextInt(STYLES.size())));
        }
        return tags;
    }

    private List<PersonKey> chain(int person) {
        List<PersonKey> chain = new ArrayList<>();
        for (int above = person; above > 0;) {
            above = (above - 1) / REPORTS;
            chain.add(keys[above]);
        }
        return chain;
    }

    private Set<PersonKey> someone(int person) {
        PersonKey other = keys[random.nextInt(people)];
        return other.equals(keys[person]) ? Set.of() : Set.of(other);
    }

    private Map<PersonKey, LocalDate> formerPartners(int person) {
        Map<PersonKey, LocalDate> partners = new HashMap<>();
        if (chance(0.2)) {
            for (PersonKey partner : someone(person)) {
                partners.put(partner, DAY.minusDays(1 + random.nextInt(730)));
            }
        }
        return partners;
    }

    private Seeking seeking(int department, List<PersonKey> ranking) {
        List<Seek> seeks = new ArrayList<>();
        for (int competency : skills(department, 2 + random.nextInt(4))) {
            int current = random.nextInt(3);
            int wanted = current + 1 + random.nextInt(Math.min(3, HIGHEST_LEVEL - current));
            seeks.add(new Seek(name(competency), current, wanted, 1 + random.nextInt(3)));
        }
        return new Seeking(seeks, ranking, chance(0.08));
    }

    private Offering offering(int department, List<PersonKey> ranking) {
        int strengths = (int) Math.min(15, 2 / Math.pow(1 - random.nextDouble(), 1 / 1.5));
        List<Offer> offers = new ArrayList<>();
        for (int competency : skills(department, strengths)) {
            offers.add(new Offer(name(competency), 2 + random.nextInt(HIGHEST_LEVEL - 1)));
        }
        LocalDate trained = chance(0.01) ? null : DAY.plusDays(chance(0.01) ? -random.nextInt(1, 200) : random.nextInt(400));
        return new Offering(offers, places(), ranking, trained);
    }

    /** Fractions of a place are owed to the next mentor, so that all places together are what the demand says. */
    private int places() {
        placesOwed += (1 + drawn(PLACES)) * placesPerPlace;
        int places = (int) placesOwed;
        placesOwed -= places;
        return places;
    }

    /** Half of them from what everybody needs, half from the department's favourites. */
    private Set<Integer> skills(int department, int count) {
        Set<Integer> skills = new LinkedHashSet<>();
        while (skills.size() < count) {
            int drawn = skill.draw(random);
            skills.add(chance(0.5) ? drawn : favourites[department][drawn]);
        }
        return skills;
    }

    private static String name(int competency) {
        return "competency-" + competency;
    }

    /** Up to five of them, the popular ones more often; fewer where there are fewer, never oneself. */
    private List<PersonKey> ranking(List<PersonKey> popular, Zipf fame, PersonKey self, double share) {
        Set<PersonKey> ranking = new LinkedHashSet<>();
        if (fame != null && chance(share)) {
            for (int draws = 1 + random.nextInt(LONGEST_RANKING); draws > 0; draws--) {
                PersonKey drawn = popular.get(fame.draw(random));
                if (!drawn.equals(self)) {
                    ranking.add(drawn);
                }
            }
        }
        return List.copyOf(ranking);
    }

    private List<PersonKey> shuffled(boolean[] role) {
        List<PersonKey> shuffled = new ArrayList<>();
        for (int person : permutation(people)) {
            if (role[person]) {
                shuffled.add(keys[person]);
            }
        }
        return shuffled;
    }

    private int[] permutation(int count) {
        var numbers = new int[count];
        for (int i = 0; i < count; i++) {
            int swap = random.nextInt(i + 1);
            numbers[i] = numbers[swap];
            numbers[swap] = i;
        }
        return numbers;
    }

    private int drawn(double[] shares) {
        double left = random.nextDouble();
        for (int i = 0; i < shares.length - 1; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
