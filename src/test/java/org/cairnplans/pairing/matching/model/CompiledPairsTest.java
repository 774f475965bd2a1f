package org.cairnplans.pairing.matching.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.PairAssessment;
import org.cairnplans.pairing.matching.PairAssessments;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.RuleVerdict;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Weights;
import org.junit.jupiter.api.Test;

class CompiledPairsTest {

    private static final int ROUNDS = 400;

    /** Places are counted by the market, not by the scores. */
    private static final Set<HardRule> HARD_BUT_PLACES = EnumSet.complementOf(EnumSet.of(HardRule.NO_CAPACITY));

    @Test
    void columnsOfBothSidesGiveWhatThePlainScoreGives() {
        int allowed = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            allowed += compare(CompiledPairs.of(RandomRounds.of(seed, 60)), "round " + seed);
        }
        assertTrue(allowed > ROUNDS, allowed + " allowed pairs");
    }

    @Test
    void columnsGiveWhatThePlainScoreGivesWhereListsReplaceThem() {
        int allowed = 0;
        for (int seed = 0; seed < 3; seed++) {
            allowed += compare(CompiledPairs.of(RandomRounds.of(1_000 + seed, 900)), "round " + seed);
            allowed += compare(CompiledPairs.of(RealisticPeople.round(300, 200, Demand.TIGHT, seed)), "company " + seed);
        }
        assertTrue(allowed > 50_000, allowed + " allowed pairs");
    }

    @Test
    void sumsThatLeave16BitsOnTheWayComeBack() {
        var all = new Weights(Map.of(ScorePart.COMPETENCY, (double) Weights.MOST_POINTS), new TreeMap<>(), List.of(), 240, 0.5);
        for (int seed = 0; seed < 40; seed++) {
            compare(CompiledPairs.of(RandomRounds.of(2_000 + seed, 200), all), "round " + seed);
        }
    }

    @Test
    void thePlainScoreIsWhatThePairsAreToldInWords() {
        Set<HardRule> decided = EnumSet.noneOf(HardRule.class);
        Set<ScorePart> given = EnumSet.noneOf(ScorePart.class);
        for (int seed = 0; seed < ROUNDS; seed++) {
            MatchingProblem problem = RandomRounds.of(seed, 24);
            CompiledPairs pairs = CompiledPairs.of(problem);
            var words = new PairAssessments(problem);
            int[][] plain = plain(pairs);
            for (int mentee = 0; mentee < plain.length; mentee++) {
                for (int mentor = 0; mentor < plain[mentee].length; mentor++) {
                    PairAssessment told = words.of(pairs.people().mentees().get(mentee), pairs.people().mentors().get(mentor));
                    assertEquals(told.compatible() ? 1 + told.total() : 0, plain[mentee][mentor], () -> "pair " + told.pair());
                    List<HardRule> broken =
                            told.broken().stream().map(RuleVerdict::rule).filter(HARD_BUT_PLACES::contains).toList();
                    if (broken.size() == 1) {
                        decided.addAll(broken);
                    } else if (broken.isEmpty()) {
                        told.lines().stream().filter(line -> line.hundredths() > 0).forEach(line -> given.add(line.part()));
                    }
                }
            }
        }
        assertEquals(HARD_BUT_PLACES, decided, "rules that were the only one against a pair");
        assertEquals(EnumSet.allOf(ScorePart.class), given, "parts that gave points");
    }

    /** @return how many pairs are allowed */
    private static int compare(CompiledPairs pairs, String round) {
        PairScores byMentee = pairs.byMentee();
        PairScores byMentor = byMentee.turned();
        int[][] plain = plain(pairs);
        assertArrayEquals(plain, filled(byMentee), round);
        assertArrayEquals(plain, turned(filled(byMentor), byMentee.rows()), round + ", by mentor");
        return (int) Arrays.stream(plain).flatMapToInt(Arrays::stream).filter(score -> score > 0).count();
    }

    private static int[][] plain(CompiledPairs pairs) {
        int mentees = pairs.people().mentees().size();
        int mentors = pairs.people().mentors().size();
        var scores = new int[mentees][mentors];
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                scores[mentee][mentor] = pairs.score(mentee, mentor);
                assertTrue(scores[mentee][mentor] >= 0 && scores[mentee][mentor] <= Short.MAX_VALUE);
            }
        }
        return scores;
    }

    /** Into an array with something in it already, and longer than need be. */
    private static int[][] filled(PairScores scores) {
        var filled = new int[scores.rows()][scores.columns()];
        var into = new short[scores.columns() + 3];
        Arrays.fill(into, (short) 12_345);
        for (int row = scores.rows() - 1; row >= 0; row--) {
            scores.fill(row, into);
            for (int column = 0; column < scores.columns(); column++) {
                filled[row][column] = into[column];
            }
        }
        assertEquals(12_345, into[scores.columns()]);
        return filled;
    }

    private static int[][] turned(int[][] table, int rows) {
        var turned = new int[rows][table.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < table.length; column++) {
                turned[row][column] = table[column][row];
            }
        }
        return turned;
    }

    @Test
    void otherWeightsThanTheRoundsOwnGiveOtherPointsToTheSamePairs() {
        MatchingProblem problem = RealisticPeople.round(40, 30, Demand.TIGHT, 7);
        Weights other = problem.weights().with(ScorePart.COMPETENCY, 0).with(ScorePart.MENTOR_RANK, 60);
        int[][] own = plain(CompiledPairs.of(problem));
        int[][] changed = plain(CompiledPairs.of(problem, other));
        assertFalse(Arrays.deepEquals(own, changed));
        assertArrayEquals(plain(CompiledPairs.of(problem.withWeights(other))), changed);
        for (int mentee = 0; mentee < own.length; mentee++) {
            for (int mentor = 0; mentor < own[mentee].length; mentor++) {
                assertEquals(own[mentee][mentor] > 0, changed[mentee][mentor] > 0);
            }
        }
        compare(CompiledPairs.of(problem, other), "other weights");
    }

    @Test
    void theOrderOfPeopleChangesNothing() {
        MatchingProblem problem = RandomRounds.of(3, 60);
        List<Participant> shuffled = new ArrayList<>(problem.participants());
        Collections.shuffle(shuffled, new Random(1));
        CompiledPairs one = CompiledPairs.of(problem);
        CompiledPairs other = CompiledPairs.of(problem.withParticipants(shuffled));
        assertArrayEquals(plain(one), plain(other));
        for (int mentee = 0; mentee < one.byMentee().rows(); mentee++) {
            for (int mentor = 0; mentor < one.byMentee().columns(); mentor++) {
                assertEquals(one.byMentee().tie(mentee, mentor), other.byMentee().tie(mentee, mentor));
            }
        }
    }

    @Test
    void tiesAreTheSameFromBothSidesAndSpreadEvenly() {
        PairScores byMentee = CompiledPairs.of(RealisticPeople.round(300, 200, Demand.TIGHT, 1)).byMentee();
        PairScores byMentor = byMentee.turned();
        var inSixteenth = new int[16];
        for (int mentee = 0; mentee < byMentee.rows(); mentee++) {
            for (int mentor = 0; mentor < byMentee.columns(); mentor++) {
                int tie = byMentee.tie(mentee, mentor);
                assertEquals(tie, byMentor.tie(mentor, mentee));
                inSixteenth[tie >>> 12]++;
            }
        }
        for (int count : inSixteenth) {
            assertTrue(count > 3_500 && count < 4_000, count + " of 60,000 in one of 16");
        }
    }

    @Test
    void turningTwiceComesBack() {
        PairScores byMentee = CompiledPairs.of(RandomRounds.of(4, 30)).byMentee();
        assertSame(byMentee, byMentee.turned().turned());
        assertEquals(byMentee.columns(), byMentee.turned().rows());
        assertEquals(byMentee.rows(), byMentee.turned().columns());
    }
}
