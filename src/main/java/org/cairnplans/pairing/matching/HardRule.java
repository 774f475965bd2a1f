package org.cairnplans.pairing.matching;

import java.util.Locale;

/** What forbids a pair whatever its score (product.md 5.4). In the order in which they are told. */
public enum HardRule {
    /** Nobody is their own mentor. */
    SAME_PERSON,
    /** Either side wants no pair in this round. */
    OPTED_OUT,
    /** The mentor takes nobody: no capacity of their own, or none at their grade. */
    NO_CAPACITY,
    /** The mentor's training ended before the day of the round, or they have none (K3). */
    TRAINING_EXPIRED,
    /** One stands in the other's reporting line (B7). */
    REPORTING_LINE,
    /** They share no language (B10). */
    NO_SHARED_LANGUAGE,
    /** Their clocks lie too far apart (B9). */
    TIME_ZONE_GAP,
    /** The mentor's grade lies too far above, or below, the mentee's. */
    GRADE_GAP,
    /** They were a pair not long ago (B5). */
    COOL_OFF,
    /** A concern between them is open. */
    OPEN_CONCERN(true),
    /** One of them does not want to be paired with the other. */
    AVOIDED(true),
    /** An administrator forbade this pair. */
    FORBIDDEN;

    private final boolean confidential;
    private final String textRoot;

    HardRule() {
        this(false);
    }

    HardRule(boolean confidential) {
        this.confidential = confidential;
        String rule = confidential ? "confidential" : name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.textRoot = "cairn.matching.rule." + rule + ".";
    }

    /**
     * Whether not even the other one may learn that this rule stood in the way; who shows it shows "not possible" instead, as
     * {@link PairAssessment#told} does.
     */
    public boolean confidential() {
        return confidential;
    }

    /** Key of the text that names the rule. Confidential rules share one, so that no text tells them apart. */
    public String nameKey() {
        return textKey("name");
    }

    /** Key of one of the rule's texts in the bundle {@code matching}. */
    String textKey(String which) {
        return textRoot + which;
    }
}
