package org.cairnplans.pairing.matching;

import java.util.List;
import java.util.Objects;

/**
 * Whether a pair keeps one hard rule, and why.
 *
 * @param holds true when the rule lets the pair be
 * @param textKey key of the text that says so, in the bundle {@code matching}; the texts of confidential rules tell nothing but
 *        that the pair is not possible
 * @param facts what the text needs, in its order: numbers, or strings; days as ISO 8601
 */
public record RuleVerdict(HardRule rule, boolean holds, String textKey, List<Object> facts) {

    public RuleVerdict {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(textKey, "textKey");
        facts = List.copyOf(facts);
    }

    static RuleVerdict held(HardRule rule, Object... facts) {
        return new RuleVerdict(rule, true, rule.textKey("held"), List.of(facts));
    }

    /** @param how which of several ways there are to keep the rule */
    static RuleVerdict heldAs(String how, HardRule rule, Object... facts) {
        return new RuleVerdict(rule, true, rule.textKey("held." + how), List.of(facts));
    }

    static RuleVerdict broken(HardRule rule, Object... facts) {
        return new RuleVerdict(rule, false, rule.textKey("broken"), List.of(facts));
    }

    /** @param how which of several ways there are to break the rule */
    static RuleVerdict brokenAs(String how, HardRule rule, Object... facts) {
        return new RuleVerdict(rule, false, rule.textKey("broken." + how), List.of(facts));
    }
}
