package org.cairnplans.pairing.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All that is decided about one pair before anybody else is looked at: every hard rule's verdict and every part of the score. A
 * pair that is not allowed has a score too, so that one can see what the rule costs.
 *
 * @param verdicts one of each {@link HardRule}, in its order
 * @param lines one of each {@link ScorePart}, in its order
 * @param seekLines how {@link ScorePart#COMPETENCY} came about: one of each of the mentee's seeks, in the order of the
 *        competencies
 */
public record PairAssessment(Pair pair, List<RuleVerdict> verdicts, List<ScoreLine> lines, List<SeekLine> seekLines) {

    public PairAssessment {
        Objects.requireNonNull(pair, "pair");
        verdicts = List.copyOf(verdicts);
        lines = List.copyOf(lines);
        seekLines = List.copyOf(seekLines);
    }

    /** Whether every hard rule lets the pair be. */
    public boolean allowed() {
        return verdicts.stream().allMatch(RuleVerdict::holds);
    }

    /**
     * Whether the two may be paired once the mentor has a place: every hard rule but {@link HardRule#NO_CAPACITY} holds. What the
     * solver calls an allowed pair, because places are counted apart.
     */
    public boolean compatible() {
        return verdicts.stream().allMatch(verdict -> verdict.holds() || verdict.rule() == HardRule.NO_CAPACITY);
    }

    /** The hard rules that stand in the way, in their order; empty when the pair is allowed. */
    public List<RuleVerdict> broken() {
        return verdicts.stream().filter(verdict -> !verdict.holds()).toList();
    }

    /**
     * The verdicts as they may be shown. Those of confidential rules are one, in the place of the first and under its name: shown
     * one by one, their order alone would tell which of them stands in the way.
     */
    public List<RuleVerdict> told() {
        List<RuleVerdict> told = new ArrayList<>();
        List<RuleVerdict> secret = verdicts.stream().filter(verdict -> verdict.rule().confidential()).toList();
        for (RuleVerdict verdict : verdicts) {
            if (!verdict.rule().confidential()) {
                told.add(verdict);
            } else if (verdict.equals(secret.get(0))) {
                boolean hold = secret.stream().allMatch(RuleVerdict::holds);
                told.add(hold ? RuleVerdict.held(verdict.rule()) : RuleVerdict.broken(verdict.rule()));
            }
        }
        return told;
    }

    public RuleVerdict verdict(HardRule rule) {
        return verdicts.get(rule.ordinal());
    }

    public ScoreLine line(ScorePart part) {
        return lines.get(part.ordinal());
    }

    /** The score, in hundredths of a point, whether or not the pair is allowed. */
    public int total() {
        return lines.stream().mapToInt(ScoreLine::hundredths).sum();
    }
}
