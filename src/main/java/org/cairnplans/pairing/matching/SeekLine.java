package org.cairnplans.pairing.matching;

import java.util.List;
import java.util.Objects;

/**
 * What one competency that the mentee seeks adds to {@link ScorePart#COMPETENCY}.
 *
 * @param mentorLevel level the mentor offers, 0 when they don't offer the competency
 * @param hundredths of a point, 0 to {@code most}
 * @param most what a mentor who covers all of it gives, in hundredths of a point
 */
public record SeekLine(Seek seek, int mentorLevel, int hundredths, int most) {

    public SeekLine {
        Objects.requireNonNull(seek, "seek");
    }

    /** Key of the text that says how far the mentor helps, in the bundle {@code matching}. */
    public String textKey() {
        if (mentorLevel == 0) {
            return "cairn.matching.seek.not-offered";
        }
        return mentorLevel <= seek.current() ? "cairn.matching.seek.not-further" : "cairn.matching.seek.helps";
    }

    /**
     * What the text needs: the competency's key (who shows it puts its name there), wanted level, mentor's level, points earned
     * and the most there are, in points.
     */
    public List<Object> textArguments() {
        return List.of(seek.competency(), seek.wanted(), mentorLevel, ScoreLine.points(hundredths), ScoreLine.points(most));
    }
}
