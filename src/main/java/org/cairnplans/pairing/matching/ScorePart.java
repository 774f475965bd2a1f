package org.cairnplans.pairing.matching;

import java.util.Locale;

/** What makes an allowed pair good (product.md 5.4). In the order in which they are shown. */
public enum ScorePart {
    /** What the mentor offers of what the mentee seeks, by priority and by how much of the way it covers. */
    COMPETENCY,
    /** How far the mentor's grade lies above the mentee's. */
    GRADE_GAP,
    /** Where the mentor stands in the mentee's own ranking. */
    MENTEE_RANK,
    /** Where the mentee stands in the mentor's own ranking. */
    MENTOR_RANK,
    /** They come from different departments (B8). */
    OTHER_DEPARTMENT,
    /** How much of their working days overlaps (B9). */
    TIME_OVERLAP,
    /** Style tags they share (B3). */
    STYLE,
    /** The mentee was left without a mentor last round, or sits at a remote site (B6, B11). */
    FAIRNESS,
    /** The pair was published already, so that a later change leaves it alone. */
    STICKINESS;

    /** Key of the text that names the part, in the bundle {@code matching}. */
    public String nameKey() {
        return "cairn.matching.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
