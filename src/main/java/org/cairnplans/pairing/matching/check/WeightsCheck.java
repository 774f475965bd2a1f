package org.cairnplans.pairing.matching.check;

import java.util.List;
import java.util.Map;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Weights;

/** Checks what each part of the score is worth. */
final class WeightsCheck {

    private final Findings findings;

    WeightsCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Weights weights) {
        checkPoints(weights);
        for (Map.Entry<Integer, Double> gap : weights.gradeGapShares().entrySet()) {
            checkShare("weights.gradeGapShares[" + gap.getKey() + "]", gap.getValue());
        }
        checkRankShares(weights.rankShares());
        if (weights.fullOverlapMinutes() < 1 || weights.fullOverlapMinutes() > Weights.WORKING_DAY_MINUTES) {
            findings.add("weights.fullOverlapMinutes", "overlap", Weights.WORKING_DAY_MINUTES);
        }
        checkShare("weights.remoteShare", weights.remoteShare());
    }

    private void checkPoints(Weights weights) {
        boolean sound = true;
        for (Map.Entry<ScorePart, Double> part : weights.points().entrySet()) {
            if (!isWithin(part.getValue(), Weights.MOST_POINTS)) {
                findings.add("weights.points[" + part.getKey() + "]", "points", Weights.MOST_POINTS);
                sound = false;
            }
        }
        if (sound) {
            checkSums(weights);
        }
    }

    /** In whole hundredths, as they are added up later. */
    private void checkSums(Weights weights) {
        long withoutStickiness = 0;
        for (ScorePart part : ScorePart.values()) {
            withoutStickiness += part == ScorePart.STICKINESS ? 0 : hundredths(weights, part);
        }
        if (hundredths(weights, ScorePart.STYLE) * 100 > withoutStickiness * Limits.MOST_STYLE_PERCENT) {
            findings.add("weights.points[STYLE]", "style", Limits.MOST_STYLE_PERCENT);
        }
        if (withoutStickiness + hundredths(weights, ScorePart.STICKINESS) > (long) Weights.MOST_POINTS * Weights.HUNDREDTHS) {
            findings.add("weights.points", "points-sum", Weights.MOST_POINTS);
        }
    }

    private static long hundredths(Weights weights, ScorePart part) {
        return Weights.hundredths(weights.of(part));
    }

    private void checkRankShares(List<Double> shares) {
        for (int i = 0; i < shares.size(); i++) {
            String field = "weights.rankShares[" + i + "]";
            checkShare(field, shares.get(i));
            if (i > 0 && shares.get(i) > shares.get(i - 1)) {
                findings.add(field, "rank-rising");
            }
        }
    }

    private void checkShare(String field, Double share) {
        if (!isWithin(share, 1)) {
            findings.add(field, "share");
        }
    }

    /** Not so for what is missing, and what is no number. */
    static boolean isWithin(Double value, double most) {
        return value != null && value >= 0 && value <= most;
    }
}
