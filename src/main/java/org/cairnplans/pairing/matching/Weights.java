package org.cairnplans.pairing.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each part of the score is worth. All of it is data; the defaults are those of product.md 5.4.
 *
 * <p>A score is counted in whole hundredths of a point, so that sums are exact; every number here is rounded to that once, when
 * the people are compiled.
 *
 * @param points the most a part can give, in points, 0 or more; a part that is left out gives nothing
 * @param gradeGapShares which share (0 to 1) of its part a grade gap (mentor's less mentee's) earns; a gap left out earns nothing
 * @param rankShares which share (0 to 1) of its part the first, second … place of a ranking earns, never rising; places beyond
 *        the list earn nothing. By place and not by length: a short list gains nothing for being short
 * @param fullOverlapMinutes the shared working time, in minutes, from which on {@link ScorePart#TIME_OVERLAP} is full, 1 to
 *        {@link #WORKING_DAY_MINUTES}
 * @param remoteShare which share (0 to 1) of {@link ScorePart#FAIRNESS} a mentee at a remote site earns; the rest goes to those
 *        unmatched in the last round
 */
public record Weights(Map<ScorePart, Double> points, SortedMap<Integer, Double> gradeGapShares, List<Double> rankShares,
        int fullOverlapMinutes, double remoteShare) {

    /** The unit of a score: hundredths of a point. */
    public static final int HUNDREDTHS = 100;

    /**
     * The most all parts may give together, in points. The engine adds up scores in 16 bits, which end at 327.67; the rest is
     * headroom.
     */
    public static final int MOST_POINTS = 320;

    /** A working day is nine to five on the person's own clock. */
    public static final int WORKING_DAY_START_MINUTES = 9 * 60;

    public static final int WORKING_DAY_MINUTES = 8 * 60;

    public Weights {
        var sorted = new EnumMap<ScorePart, Double>(ScorePart.class);
        sorted.putAll(points);
        points = Collections.unmodifiableMap(sorted);
        gradeGapShares = Collections.unmodifiableSortedMap(new TreeMap<>(gradeGapShares));
        rankShares = List.copyOf(rankShares);
    }

    /**
     * 40 competency, 15 grade gap (best at two above, then one: mentor-match), 20 the mentee's ranking, 10 other department, 5
     * time overlap, 5 style, 5 fairness: 100 points (product.md 5.4). The mentor's ranking counts in ranked mode only.
     *
     * <p>Our own numbers: a published pair is worth 30 more, so that a change must gain about a third of a whole score before it
     * moves somebody; the shares of grade gaps and of the ten places that count in a ranking, whose order alone is given; four
     * shared hours are as good as eight; remote and unmatched last round share fairness alike.
     */
    public static Weights defaults() {
        var points = new EnumMap<ScorePart, Double>(ScorePart.class);
        points.put(ScorePart.COMPETENCY, 40.0);
        points.put(ScorePart.GRADE_GAP, 15.0);
        points.put(ScorePart.MENTEE_RANK, 20.0);
        points.put(ScorePart.OTHER_DEPARTMENT, 10.0);
        points.put(ScorePart.TIME_OVERLAP, 5.0);
        points.put(ScorePart.STYLE, 5.0);
        points.put(ScorePart.FAIRNESS, 5.0);
        points.put(ScorePart.STICKINESS, 30.0);
        var gaps = new TreeMap<Integer, Double>();
        gaps.put(0, 0.4);
        gaps.put(1, 0.9);
        gaps.put(2, 1.0);
        gaps.put(3, 0.6);
        return new Weights(points, gaps, List.of(1.0, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15), 240, 0.5);
    }

    /** Points as scores count them, rounded once. */
    public static long hundredths(double points) {
        return Math.round(points * HUNDREDTHS);
    }

    /** In points; 0 for a part that is left out. */
    public double of(ScorePart part) {
        return points.getOrDefault(part, 0.0);
    }

    /** The same with another number of points for one part. */
    public Weights with(ScorePart part, double newPoints) {
        var changed = new EnumMap<ScorePart, Double>(ScorePart.class);
        changed.putAll(points);
        changed.put(part, newPoints);
        return new Weights(changed, gradeGapShares, rankShares, fullOverlapMinutes, remoteShare);
    }
}
