package org.cairnplans.pairing.matching.ranked;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offering;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Profile;
import org.cairnplans.pairing.matching.Seeking;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.TableModel;
import org.cairnplans.people.PersonKey;

/** A made-up round with separate wishes of the two sides. All tables are by mentee, then mentor. */
record RankedRound(int[][] menteeScores, int[][] mentorScores, int[][] ties, int[][] menteeRankings, int[][] mentorRankings,
        int[] places, boolean rankingFirst) {

    private static final Profile ANYBODY = new Profile(3, "d", "l", ZoneId.of("UTC"), Set.of("en"), Set.of(), List.of(), false,
            Set.of(), Map.of(), Set.of());

    /**
     * @param kinds how many different scores there are, the fewer the more ties
     * @param ties how many different ties there are
     * @param allowed how many of 100 pairs are allowed
     */
    static RankedRound random(long seed, int mentees, int mentors, int kinds, int ties, int allowed) {
        var random = new SplittableRandom(seed);
        int[][] menteeScores = new int[mentees][mentors];
        int[][] mentorScores = new int[mentees][mentors];
        int[][] tieTable = new int[mentees][mentors];
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextInt(100) < allowed) {
                    menteeScores[mentee][mentor] = 1 + random.nextInt(kinds);
                    mentorScores[mentee][mentor] = 1 + random.nextInt(kinds);
                }
                tieTable[mentee][mentor] = random.nextInt(ties);
            }
        }
        int[][] menteeRankings = new int[mentees][];
        Arrays.setAll(menteeRankings, mentee -> some(random, mentors));
        int[][] mentorRankings = new int[mentors][];
        Arrays.setAll(mentorRankings, mentor -> some(random, mentees));
        int[] places = random.ints(mentors, 0, 4).toArray();
        return new RankedRound(menteeScores, mentorScores, tieTable, menteeRankings, mentorRankings, places, true);
    }

    private static int[] some(SplittableRandom random, int others) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, others).boxed().toList());
        Collections.shuffle(all, new Random(random.nextLong()));
        return all.stream().limit(random.nextInt(1 + Math.min(4, others))).mapToInt(Integer::intValue).toArray();
    }

    /** The same for both sides, and nobody ranks. */
    RankedRound symmetric() {
        return new RankedRound(menteeScores, menteeScores, ties, menteeRankings, mentorRankings, places, false);
    }

    RankedRound withPlaces(int[] others) {
        return new RankedRound(menteeScores, mentorScores, ties, menteeRankings, mentorRankings, others, rankingFirst);
    }

    int mentees() {
        return menteeScores.length;
    }

    int mentors() {
        return places.length;
    }

    boolean[] everybody() {
        boolean[] all = new boolean[mentees()];
        Arrays.fill(all, true);
        return all;
    }

    Preferences preferences() {
        return new Preferences(model(menteeScores), model(mentorScores), rankingFirst);
    }

    TableModel model(int[][] scores) {
        List<Participant> people = new ArrayList<>();
        for (int mentee = 0; mentee < mentees(); mentee++) {
            List<PersonKey> ranking = Arrays.stream(menteeRankings[mentee]).mapToObj(RankedRound::mentor).toList();
            people.add(new Participant(mentee(mentee), ANYBODY, new Seeking(List.of(), ranking, false), null));
        }
        for (int mentor = 0; mentor < mentors(); mentor++) {
            List<PersonKey> ranking = Arrays.stream(mentorRankings[mentor]).mapToObj(RankedRound::mentee).toList();
            people.add(new Participant(mentor(mentor), ANYBODY, null, new Offering(List.of(), places[mentor], ranking, null)));
        }
        return new TableModel(PeopleTable.of(MatchingProblem.of(LocalDate.of(2026, 9, 1), people)), scores, ties);
    }

    private static PersonKey mentee(int number) {
        return new PersonKey("e%05d".formatted(number));
    }

    private static PersonKey mentor(int number) {
        return new PersonKey("o%05d".formatted(number));
    }

    DeferredAcceptance.Outcome solve() {
        return new DeferredAcceptance(preferences()).run(everybody(), places, () -> false);
    }

    /** By the definition and nothing else: whether the mentee wants the first mentor more than the second. */
    boolean menteePrefers(int mentee, int one, int other) {
        return prefers(menteeRankings[mentee], menteeScores[mentee][one], ties[mentee][one], one,
                menteeScores[mentee][other], ties[mentee][other], other);
    }

    boolean mentorPrefers(int mentor, int one, int other) {
        return prefers(mentorRankings[mentor], mentorScores[one][mentor], ties[one][mentor], one,
                mentorScores[other][mentor], ties[other][mentor], other);
    }

    private boolean prefers(int[] ranking, int score, int tie, int one, int otherScore, int otherTie, int other) {
        int place = rankingFirst ? indexOf(ranking, one) : Integer.MAX_VALUE;
        int otherPlace = rankingFirst ? indexOf(ranking, other) : Integer.MAX_VALUE;
        if (place != otherPlace) {
            return place < otherPlace;
        }
        if (score != otherScore) {
            return score > otherScore;
        }
        return tie != otherTie ? tie > otherTie : one < other;
    }

    private static int indexOf(int[] ranking, int wanted) {
        for (int place = 0; place < ranking.length; place++) {
            if (ranking[place] == wanted) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** By the definition and nothing else: how many pairs block a matching. */
    long blocking(int[] mentorOf) {
        long count = 0;
        for (int mentee = 0; mentee < mentees(); mentee++) {
            for (int mentor = 0; mentor < mentors(); mentor++) {
                boolean wanted = menteeScores[mentee][mentor] > 0
                        && (mentorOf[mentee] < 0 || menteePrefers(mentee, mentor, mentorOf[mentee]));
                if (wanted && wants(mentor, mentee, mentorOf)) {
                    count++;
                }
            }
        }
        return count;
    }

    private boolean wants(int mentor, int mentee, int[] mentorOf) {
        int[] own = IntStream.range(0, mentees()).filter(other -> mentorOf[other] == mentor).toArray();
        return own.length < places[mentor] || Arrays.stream(own).anyMatch(other -> mentorPrefers(mentor, mentee, other));
    }

    /** Allowed pairs only and no mentor beyond their places. */
    boolean valid(int[] mentorOf) {
        int[] load = new int[mentors()];
        for (int mentee = 0; mentee < mentees(); mentee++) {
            int mentor = mentorOf[mentee];
            if (mentor >= 0 && (menteeScores[mentee][mentor] == 0 || ++load[mentor] > places[mentor])) {
                return false;
            }
        }
        return true;
    }
}
