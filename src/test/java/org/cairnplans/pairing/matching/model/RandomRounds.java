package org.cairnplans.pairing.matching.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.CapacityTable;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offer;
import org.cairnplans.pairing.matching.Offering;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Profile;
import org.cairnplans.pairing.matching.Rules;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Seek;
import org.cairnplans.pairing.matching.Seeking;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.people.PersonKey;

/** Rounds in which every rule and every part of the score plays a role often, and odd numbers are as likely as usual. */
final class RandomRounds {

    static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"), ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Pacific/Honolulu"),
            ZoneId.of("Asia/Kathmandu"), ZoneOffset.ofHours(-12));

    private final Random random;
    private final int mostLanguages;
    private final int competencies;
    private final List<PersonKey> keys = new ArrayList<>();

    private RandomRounds(long seed) {
        this.random = new Random(seed);
        this.mostLanguages = one(1, 3, 12, 200);
        this.competencies = one(1, 6, 100);
    }

    /** @param people how many there are at most on both sides together */
    static MatchingProblem of(long seed, int people) {
        return new RandomRounds(seed).round(people);
    }

    private MatchingProblem round(int most) {
        int people = random.nextInt(most + 1);
        for (int n = 0; n < people; n++) {
            keys.add(new PersonKey("key" + (n * 7919 % 1_000)));
        }
        boolean noMentees = chance(30);
        boolean noMentors = chance(30);
        List<Participant> participants = new ArrayList<>();
        for (PersonKey key : keys) {
            int role = random.nextInt(5);
            boolean mentee = !noMentees && role != 0 && role != 1;
            boolean mentor = !noMentors && role != 2 && role != 3;
            participants.add(new Participant(key, profile(), mentee ? seeking() : null, mentor ? offering() : null));
        }
        List<Pair> set = pairs(participants);
        List<Pair> published = pairs(participants);
        return new MatchingProblem(DAY, participants, rules(), weights(), new FairnessPolicy(0, List.of(), Set.of("remote")),
                Aim.MOST_MATCHED, List.of(), set, published);
    }

    private Rules rules() {
        return new Rules(one(0, 1, 2, Rules.WHOLE_CHAIN), random.nextBoolean(), one(0, 180, 360, 720), one(-9, 0, 1),
                one(1, 3, 9), one(1, 12, 24), random.nextBoolean(), CapacityTable.defaults());
    }

    /** Now and then everything for one part, or nothing at all, or as much as is allowed. */
    private Weights weights() {
        Map<ScorePart, Double> points = new EnumMap<>(ScorePart.class);
        double left = one(0, 1, 100, Weights.MOST_POINTS);
        List<ScorePart> parts = new ArrayList<>(List.of(ScorePart.values()));
        Collections.shuffle(parts, random);
        for (ScorePart part : parts) {
            double given = chance(4) ? left : Math.floor(left * random.nextDouble() * 50) / 100;
            points.put(part, given);
            left -= given;
        }
        var gaps = new TreeMap<Integer, Double>();
        for (int gap = -3; gap <= 4; gap++) {
            gaps.put(gap, random.nextInt(11) / 10.0);
        }
        return new Weights(points, gaps, List.of(1.0, 0.7, 0.33), one(1, 240, 480), one(0, 5, 10) / 10.0);
    }

    private Profile profile() {
        return new Profile(1 + random.nextInt(6), "department" + random.nextInt(3), one(0, 1) == 0 ? "remote" : "head office",
                ZONES.get(random.nextInt(ZONES.size())), texts("language", mostLanguages, one(1, 2, 3, 5)),
                texts("style", 6, one(0, 1, 4)), List.copyOf(someone(one(0, 1, 3))), chance(12),
                someone(one(0, 0, 1)), former(), someone(one(0, 0, 0, 1)));
    }

    private Map<PersonKey, LocalDate> former() {
        var partners = new TreeMap<PersonKey, LocalDate>();
        someone(one(0, 0, 2)).forEach(key -> partners.put(key, DAY.minusMonths(random.nextInt(26)).minusDays(random.nextInt(2))));
        return partners;
    }

    private Seeking seeking() {
        List<Seek> seeks = new ArrayList<>();
        for (String competency : texts("competency", competencies, random.nextInt(7))) {
            int current = random.nextInt(Seek.MAX_LEVEL);
            int wanted = current + 1 + random.nextInt(Seek.MAX_LEVEL - current);
            seeks.add(new Seek(competency, current, wanted, 1 + random.nextInt(Seek.MAX_PRIORITY)));
        }
        return new Seeking(seeks, List.copyOf(someone(random.nextInt(5))), random.nextBoolean());
    }

    private Offering offering() {
        List<Offer> offers = new ArrayList<>();
        for (String competency : texts("competency", competencies, random.nextInt(7))) {
            offers.add(new Offer(competency, 1 + random.nextInt(Seek.MAX_LEVEL)));
        }
        LocalDate trainedUntil = chance(8) ? null : DAY.plusDays(random.nextInt(20) - 2);
        return new Offering(offers, 1, List.copyOf(someone(random.nextInt(5))), trainedUntil);
    }

    private Set<String> texts(String name, int different, int count) {
        Set<String> texts = new LinkedHashSet<>();
        for (int n = 0; n < count; n++) {
            texts.add(name + random.nextInt(different));
        }
        return texts;
    }

    /** Of those who take part, and of others. */
    private Set<PersonKey> someone(int count) {
        Set<PersonKey> some = new LinkedHashSet<>();
        for (int n = 0; n < count; n++) {
            some.add(keys.isEmpty() || chance(6) ? new PersonKey("elsewhere" + n) : keys.get(random.nextInt(keys.size())));
        }
        return some;
    }

    private List<Pair> pairs(List<Participant> participants) {
        List<Participant> mentees = participants.stream().filter(each -> each.seeking() != null).toList();
        List<Participant> mentors = participants.stream().filter(each -> each.offering() != null).toList();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int n = 0; n < 6 && !mentees.isEmpty() && !mentors.isEmpty(); n++) {
            Participant mentee = mentees.get(random.nextInt(mentees.size()));
            pairs.add(new Pair(mentee.key(), mentors.get(random.nextInt(mentors.size())).key()));
        }
        return List.copyOf(pairs);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private int one(int... of) {
        return of[random.nextInt(of.length)];
    }
}
