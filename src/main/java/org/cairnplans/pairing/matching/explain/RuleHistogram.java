package org.cairnplans.pairing.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.PairAssessment;
import org.cairnplans.pairing.matching.RuleVerdict;
import org.cairnplans.pairing.matching.SmallGroups;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.RuleCount;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.RuledOut;
import org.cairnplans.people.PersonKey;

/** Counts which rules stand between one mentee and the mentors of the round, and keeps secret what must be. */
final class RuleHistogram {

    private final int[] shutOut = new int[HardRule.values().length];
    private final int[] alone = new int[HardRule.values().length];
    private int mentors;
    private int taken;
    private int undisclosed;

    void add(PairAssessment assessment) {
        List<RuleVerdict> broken = assessment.broken();
        List<HardRule> told = broken.stream().map(RuleVerdict::rule).filter(rule -> !rule.confidential()).toList();
        mentors++;
        told.forEach(rule -> shutOut[rule.ordinal()]++);
        if (told.size() == 1) {
            alone[told.get(0).ordinal()]++;
        } else if (broken.isEmpty()) {
            taken++;
        } else if (told.isEmpty()) {
            undisclosed++;
        }
    }

    RuledOut of(PersonKey mentee) {
        List<RuleCount> counts = new ArrayList<>();
        for (HardRule rule : HardRule.values()) {
            if (shutOut[rule.ordinal()] > 0) {
                counts.add(new RuleCount(rule, shutOut[rule.ordinal()], alone[rule.ordinal()]));
            }
        }
        counts.sort(Comparator.comparingInt(RuleCount::mentors).reversed().thenComparing(RuleCount::rule));
        boolean few = undisclosed < SmallGroups.FEWEST;
        return new RuledOut(mentee, few ? mentors - undisclosed : mentors, counts, taken,
                few ? OptionalInt.empty() : OptionalInt.of(undisclosed));
    }
}
