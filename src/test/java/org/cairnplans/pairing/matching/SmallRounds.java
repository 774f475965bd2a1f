package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cairnplans.people.PersonKey;

/**
 * Rounds of up to seven mentees and five mentors in which everything that can be in a round is there by chance: empty sides,
 * everything forbidden, few different scores, too few places, pairs that are pinned, forbidden or published, load costs, balance
 * of departments. For comparing with what going through all matchings finds. The same seed gives the same round.
 */
public final class SmallRounds {

    public static final int MOST_MENTEES = 7;
    public static final int MOST_MENTORS = 5;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final int MOST_PLACES = 3;
    private static final List<String> DEPARTMENTS = List.of("design", "engineering", "finance");
    private static final List<String> SITES = List.of("Berlin", "Lagos", "Boston");
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Africa/Lagos"),
            ZoneId.of("America/New_York"));
    private static final List<String> COMPETENCIES = List.of("negotiation", "planning", "writing");
    private static final List<String> STYLES = List.of("listening", "structured");

    private final SplittableRandom random;
    private final double strictness;
    private final List<PersonKey> menteeKeys = new ArrayList<>();
    private final List<PersonKey> mentorKeys = new ArrayList<>();
    private final List<PersonKey> keys = new ArrayList<>();

    private SmallRounds(long seed) {
        random = new SplittableRandom(seed);
        strictness = random.nextInt(3) * 0.15;
    }

    public static MatchingProblem of(Aim aim, long seed) {
        return new SmallRounds(seed).round(aim);
    }

    private MatchingProblem round(Aim aim) {
        giveKeys();
        List<Participant> people = new ArrayList<>();
        for (PersonKey key : keys) {
            people.add(new Participant(key, profile(key), menteeKeys.contains(key) ? seeking(key) : null,
                    mentorKeys.contains(key) ? offering(key) : null));
        }
        double forbidden = chance(0.05) ? 1 : chance(0.5) ? 0 : 0.2;
        MatchingProblem open = MatchingProblem.of(DAY, people).withAim(aim).withRules(rules()).withWeights(weights())
                .withFairness(fairness()).withPublished(pairs(0.1)).withForbidden(pairs(forbidden));
        return chance(0.4) ? open.withPinned(pins(open)) : open;
    }

    private void giveKeys() {
        int mentees = random.nextInt(MOST_MENTEES + 1);
        int mentors = random.nextInt(MOST_MENTORS + 1);
        int both = chance(0.3) ? random.nextInt(Math.min(mentees, mentors) + 1) : 0;
        Set<Integer> numbers = new HashSet<>();
        while (keys.size() < mentees + mentors - both) {
            int number = random.nextInt(1_000);
            if (numbers.add(number)) {
                keys.add(new PersonKey("person-" + number));
            }
        }
        menteeKeys.addAll(keys.subList(0, mentees));
        mentorKeys.addAll(keys.subList(mentees - both, keys.size()));
    }

    private Profile profile(PersonKey self) {
        Set<String> languages = new HashSet<>(Set.of(chance(strictness) ? "de" : "en"));
        if (chance(0.3)) {
            languages.add("de");
        }
        Map<PersonKey, LocalDate> former = new HashMap<>();
        someone(self, strictness / 2).forEach(partner -> former.put(partner, DAY.minusDays(random.nextInt(600))));
        List<PersonKey> chain = List.copyOf(someone(self, 0.2));
        Set<String> styles = chance(0.5) ? Set.of(one(STYLES)) : Set.of();
        return new Profile(2 + random.nextInt(3), one(DEPARTMENTS), one(SITES), one(ZONES), languages, styles, chain,
                chance(strictness / 4), someone(self, strictness / 2), former, someone(self, strictness / 4));
    }

    private Seeking seeking(PersonKey self) {
        List<Seek> seeks = new ArrayList<>();
        for (String competency : COMPETENCIES) {
            if (chance(0.5)) {
                int current = random.nextInt(3);
                seeks.add(new Seek(competency, current, current + 1 + random.nextInt(3), 1 + random.nextInt(3)));
            }
        }
        return new Seeking(seeks, ranking(mentorKeys, self), chance(0.3));
    }

    private Offering offering(PersonKey self) {
        List<Offer> offers = new ArrayList<>();
        for (String competency : COMPETENCIES) {
            if (chance(0.6)) {
                offers.add(new Offer(competency, 1 + random.nextInt(4)));
            }
        }
        LocalDate trained = chance(strictness / 4) ? null : DAY.plusDays(chance(strictness / 4) ? -1 : random.nextInt(100));
        return new Offering(offers, random.nextInt(MOST_PLACES + 1), ranking(menteeKeys, self), trained);
    }

    private List<PersonKey> ranking(List<PersonKey> of, PersonKey self) {
        List<PersonKey> ranking = new ArrayList<>();
        for (PersonKey key : of) {
            if (!key.equals(self) && chance(0.25)) {
                ranking.add(random.nextInt(ranking.size() + 1), key);
            }
        }
        return ranking;
    }

    private Rules rules() {
        var capacities = chance(0.7) ? CapacityTable.unbounded() : CapacityTable.defaults();
        int reportingLevels = chance(0.5) ? Rules.WHOLE_CHAIN : 2;
        return new Rules(reportingLevels, chance(0.8), chance(0.8) ? 360 : 240, chance(0.7) ? -2 : 0, 2 + random.nextInt(2), 12,
                chance(0.8), capacities);
    }

    /** Often only one part counts, so that most totals are equal. */
    private Weights weights() {
        Weights weights = Weights.defaults();
        if (chance(0.4)) {
            return weights;
        }
        var points = new EnumMap<ScorePart, Double>(ScorePart.class);
        switch (random.nextInt(3)) {
            case 0 -> points.put(ScorePart.OTHER_DEPARTMENT, 10.0);
            case 1 -> points.put(ScorePart.MENTEE_RANK, 0.0);
            default -> {
                for (ScorePart part : ScorePart.values()) {
                    points.put(part, random.nextInt(35_000) / 1_000.0);
                }
                points.put(ScorePart.STYLE, points.get(ScorePart.COMPETENCY) / 11);
            }
        }
        return new Weights(points, new TreeMap<>(weights.gradeGapShares()), weights.rankShares(),
                60 * (1 + random.nextInt(8)), 0.5);
    }

    private FairnessPolicy fairness() {
        double balance = chance(0.3) ? random.nextInt(60) : 0;
        List<Double> loadCosts = new ArrayList<>();
        if (chance(0.3)) {
            double cost = random.nextInt(2) * 1.25;
            for (int place = 1 + random.nextInt(MOST_PLACES); place > 0; place--) {
                loadCosts.add(cost);
                cost += random.nextInt(12);
            }
        }
        return new FairnessPolicy(balance, loadCosts, Set.of("Lagos"));
    }

    private List<Pair> pairs(double share) {
        List<Pair> pairs = new ArrayList<>();
        for (PersonKey mentee : menteeKeys) {
            for (PersonKey mentor : mentorKeys) {
                if (!mentee.equals(mentor) && chance(share)) {
                    pairs.add(new Pair(mentee, mentor));
                }
            }
        }
        return pairs;
    }

    /** Such as break no rule and take no more places than there are. */
    private List<Pair> pins(MatchingProblem open) {
        List<Pair> pins = new ArrayList<>();
        var left = new HashMap<PersonKey, Integer>();
        for (Participant mentee : open.participants()) {
            for (Participant mentor : open.participants()) {
                boolean pair = mentee.seeking() != null && mentor.offering() != null;
                if (!pair || !chance(0.15) || !PlainRules.allow(open, mentee, mentor)) {
                    continue;
                }
                int places = left.computeIfAbsent(mentor.key(),
                        key -> open.rules().capacities().allowed(mentor.profile().grade(), mentor.offering().capacity()));
                if (places > 0) {
                    left.put(mentor.key(), places - 1);
                    pins.add(new Pair(mentee.key(), mentor.key()));
                    break;
                }
            }
        }
        return pins;
    }

    private Set<PersonKey> someone(PersonKey self, double share) {
        PersonKey other = one(keys);
        return chance(share) && !other.equals(self) ? Set.of(other) : Set.of();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
