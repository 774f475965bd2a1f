package org.cairnplans.pairing.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights in whole hundredths of a point, each rounded once. The one place that says what a fact about a pair is worth; both
 * the columns of the solver and the words of an assessment read it here, so they can only differ in the facts.
 *
 * <p>Expects weights and seeks that {@link org.cairnplans.pairing.matching.check.ProblemCheck} let pass. Immutable.
 */
public final class Points {

    /** Our own number, as {@link SeekPoints#FEWEST_SHARES}. */
    private static final int FEWEST_TAGS = 2;

    private final Map<ScorePart, Integer> most = new EnumMap<>(ScorePart.class);
    private final SortedMap<Integer, Integer> byGradeGap = new TreeMap<>();
    private final int[] byMenteePlace;
    private final int[] byMentorPlace;
    private final int fullOverlapMinutes;
    private final int unmatchedLastRound;

    public Points(Weights weights) {
        for (ScorePart part : ScorePart.values()) {
            most.put(part, Math.toIntExact(Weights.hundredths(weights.of(part))));
        }
        weights.gradeGapShares().forEach((gap, share) -> byGradeGap.put(gap, share(ScorePart.GRADE_GAP, share)));
        byMenteePlace = weights.rankShares().stream().mapToInt(share -> share(ScorePart.MENTEE_RANK, share)).toArray();
        byMentorPlace = weights.rankShares().stream().mapToInt(share -> share(ScorePart.MENTOR_RANK, share)).toArray();
        fullOverlapMinutes = weights.fullOverlapMinutes();
        unmatchedLastRound = share(ScorePart.FAIRNESS, 1 - weights.remoteShare());
    }

    private int share(ScorePart part, double share) {
        return Math.toIntExact(Math.round(most(part) * share));
    }

    /** The most a part can give. */
    public int most(ScorePart part) {
        return most.get(part);
    }

    /** What each level towards the aim of each of a mentee's seeks is worth. */
    public SeekPoints seeks(List<Seek> seeks) {
        return SeekPoints.share(most(ScorePart.COMPETENCY), seeks);
    }

    /** @param gap the mentor's grade less the mentee's */
    public int gradeGap(int gap) {
        return byGradeGap.getOrDefault(gap, 0);
    }

    /** @param place of the mentor in the mentee's ranking, 0 the first */
    public int menteeRank(int place) {
        return place < byMenteePlace.length ? byMenteePlace[place] : 0;
    }

    /** @param place of the mentee in the mentor's ranking, 0 the first */
    public int mentorRank(int place) {
        return place < byMentorPlace.length ? byMentorPlace[place] : 0;
    }

    public int otherDepartment(boolean departmentsDiffer) {
        return departmentsDiffer ? most(ScorePart.OTHER_DEPARTMENT) : 0;
    }

    /** @param gapMinutes how far the clocks lie apart ({@link Clocks#gapMinutes}), 0 to 720 */
    public int timeOverlap(int gapMinutes) {
        int overlap = Math.max(0, Weights.WORKING_DAY_MINUTES - gapMinutes);
        return most(ScorePart.TIME_OVERLAP) * Math.min(overlap, fullOverlapMinutes) / fullOverlapMinutes;
    }

    /**
     * What one shared tag is worth: a single tag no more than one of two, so that who names fewer is not favoured for it.
     *
     * @param tags how many the mentee has, at least 1
     */
    public int styleTag(int tags) {
        return most(ScorePart.STYLE) / Math.max(FEWEST_TAGS, tags);
    }

    /** A fact about the mentee alone: whoever mentors them, it is the same. */
    public int fairness(boolean wasUnmatchedLastRound, boolean remote) {
        int remotePoints = most(ScorePart.FAIRNESS) - unmatchedLastRound;
        return (wasUnmatchedLastRound ? unmatchedLastRound : 0) + (remote ? remotePoints : 0);
    }

    public int stickiness(boolean published) {
        return published ? most(ScorePart.STICKINESS) : 0;
    }
}
