package org.cairnplans.pairing.matching;

import java.util.List;
import java.util.Objects;

/**
 * What one part adds to the score of a pair.
 *
 * @param hundredths of a point, 0 to {@code most}
 * @param most what the part can give at most, in hundredths of a point
 */
public record ScoreLine(ScorePart part, int hundredths, int most) {

    /** Text for "so many of so many points"; the part's own name is {@link ScorePart#nameKey()}. */
    public static final String TEXT_KEY = "cairn.matching.points";

    public ScoreLine {
        Objects.requireNonNull(part, "part");
    }

    /** What {@link #TEXT_KEY} needs: points earned and the most there are, in points. For showing only. */
    public List<Object> textArguments() {
        return List.of(points(hundredths), points(most));
    }

    static double points(int hundredths) {
        return hundredths / (double) Weights.HUNDREDTHS;
    }
}
