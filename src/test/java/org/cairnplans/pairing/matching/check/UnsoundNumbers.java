package org.cairnplans.pairing.matching.check;

import static org.cairnplans.pairing.matching.check.UnsoundCases.sound;
import static org.cairnplans.pairing.matching.check.UnsoundCases.unsound;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.CapacityTable;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.Rules;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.pairing.matching.check.UnsoundCases.Case;

/** Sound people under rules, weights or a policy with one number wrong. */
final class UnsoundNumbers {

    static Stream<Case> all() {
        return Stream.of(rules(), weights(), shares(), fairness()).flatMap(each -> each);
    }

    private static Case rules(String name, Rules rules, String field, String text, Object... arguments) {
        return unsound(name, sound().withRules(rules), "rules." + field, text, arguments);
    }

    private static CapacityTable capacities(int grade, int places) {
        var table = new TreeMap<Integer, Integer>();
        table.put(grade, places);
        return new CapacityTable(table);
    }

    private static Stream<Case> rules() {
        CapacityTable any = CapacityTable.unbounded();
        return Stream.of(
                rules("levels below 0", new Rules(-1, true, 360, 0, 3, 12, true, any), "reportingLevels", "reporting-levels"),
                rules("gap below 0", new Rules(2, true, -1, 0, 3, 12, true, any), "maxZoneGapMinutes", "zone-gap", 720),
                rules("gap above half a day", new Rules(2, true, 721, 0, 3, 12, true, any), "maxZoneGapMinutes", "zone-gap", 720),
                rules("most below least", new Rules(2, true, 360, 3, 2, 12, true, any), "maxGradeGap", "grade-gaps"),
                rules("months below 0", new Rules(2, true, 360, 0, 3, -1, true, any), "coolOffMonths", "cool-off", 1200),
                rules("more than a hundred years", new Rules(2, true, 360, 0, 3, 1201, true, any), "coolOffMonths", "cool-off",
                        1200),
                rules("capacities from grade 0", new Rules(2, true, 360, 0, 3, 12, true, capacities(0, 2)),
                        "capacities.fromGrade[0]", "grade", 100),
                rules("capacity of a grade below 0", new Rules(2, true, 360, 0, 3, 12, true, capacities(3, -1)),
                        "capacities.fromGrade[3]", "capacity", 1000),
                rules("capacity of a grade above all sense", new Rules(2, true, 360, 0, 3, 12, true, capacities(3, 1001)),
                        "capacities.fromGrade[3]", "capacity", 1000));
    }

    private static Case points(String name, ScorePart part, Double points, String field, String text, Object... arguments) {
        var changed = new EnumMap<ScorePart, Double>(Weights.defaults().points());
        changed.put(part, points);
        Weights weights = Weights.defaults();
        return unsound(name, sound().withWeights(new Weights(changed, weights.gradeGapShares(), weights.rankShares(),
                weights.fullOverlapMinutes(), weights.remoteShare())), field, text, arguments);
    }

    private static Stream<Case> weights() {
        return Stream.of(
                points("points below 0", ScorePart.STYLE, -0.01, "weights.points[STYLE]", "points", 320),
                points("points that are no number", ScorePart.FAIRNESS, Double.NaN, "weights.points[FAIRNESS]", "points", 320),
                points("endless points", ScorePart.GRADE_GAP, Double.POSITIVE_INFINITY, "weights.points[GRADE_GAP]", "points",
                        320),
                points("missing points", ScorePart.COMPETENCY, null, "weights.points[COMPETENCY]", "points", 320),
                points("points beyond 16 bits", ScorePart.STICKINESS, 1e300, "weights.points[STICKINESS]", "points", 320),
                points("points beyond 16 bits in sum", ScorePart.STICKINESS, 220.01, "weights.points", "points-sum", 320),
                points("more than a tenth by style", ScorePart.STYLE, 10.56, "weights.points[STYLE]", "style", 10));
    }

    private static Case shares(String name, UnaryOperator<Double[]> change, String field, String text, Object... arguments) {
        Double[] values = change.apply(new Double[] {0.4, 1.0, 0.5, 240.0, 0.5});
        var gaps = new TreeMap<Integer, Double>();
        gaps.put(2, values[0]);
        return unsound(name, sound().withWeights(new Weights(Weights.defaults().points(), gaps, List.of(values[1], values[2]),
                values[3].intValue(), values[4])), field, text, arguments);
    }

    private static UnaryOperator<Double[]> with(int at, double value) {
        return values -> {
            Double[] changed = Arrays.copyOf(values, values.length);
            changed[at] = value;
            return changed;
        };
    }

    private static Stream<Case> shares() {
        return Stream.of(
                shares("share below 0", with(0, -0.1), "weights.gradeGapShares[2]", "share"),
                shares("share above 1", with(0, 1.1), "weights.gradeGapShares[2]", "share"),
                shares("share that is no number", with(0, Double.NaN), "weights.gradeGapShares[2]", "share"),
                shares("share of a place above 1", with(1, 1.1), "weights.rankShares[0]", "share"),
                shares("share of a place that is no number", with(2, Double.NaN), "weights.rankShares[1]", "share"),
                shares("second place above the first", with(1, 0.4), "weights.rankShares[1]", "rank-rising"),
                shares("no overlap asked for", with(3, 0), "weights.fullOverlapMinutes", "overlap", 480),
                shares("overlap beyond a working day", with(3, 481), "weights.fullOverlapMinutes", "overlap", 480),
                shares("remote share above 1", with(4, 1.01), "weights.remoteShare", "share"),
                shares("remote share that is no number", with(4, Double.NaN), "weights.remoteShare", "share"));
    }

    private static Case fairness(String name, double balance, List<Double> costs, String field, String text,
            Object... arguments) {
        return unsound(name, sound().withFairness(new FairnessPolicy(balance, costs, FairnessPolicy.none().remoteLocations())),
                "fairness." + field, text, arguments);
    }

    private static Stream<Case> fairness() {
        return Stream.of(
                fairness("balance below 0", -1, List.of(), "departmentBalance", "points", 1000),
                fairness("balance that is no number", Double.NaN, List.of(), "departmentBalance", "points", 1000),
                fairness("balance above all sense", 1000.01, List.of(), "departmentBalance", "points", 1000),
                fairness("cost below 0", 0, List.of(-1.0, 2.0), "loadCosts[0]", "points", 1000),
                fairness("endless cost", 0, List.of(1.0, Double.POSITIVE_INFINITY), "loadCosts[1]", "points", 1000),
                fairness("cost that is no number", 0, List.of(1.0, Double.NaN), "loadCosts[1]", "points", 1000),
                fairness("falling cost", 0, List.of(0.0, 3.0, 2.0), "loadCosts[2]", "costs-falling"));
    }

    private UnsoundNumbers() {}
}
