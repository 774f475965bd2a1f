package org.cairnplans.pairing.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A mentee's seeks, each with what one level towards its aim is worth. Shares out the points of {@link ScorePart#COMPETENCY} by
 * priority: a mentor who covers every level of every seek earns all of them, but for what whole hundredths can't share out.
 *
 * <p>Who seeks less than {@link #FEWEST_SHARES} can't earn all: those who restrict their choices must not be favoured for it
 * (product.md 5.4), and with the whole part for one small wish they would outbid whoever names several.
 *
 * @param seeks in the order of their competencies
 */
public record SeekPoints(List<Valued> seeks) {

    /**
     * Priority times levels that a mentee's seeks come to at least before they can earn the whole part: one seek of first
     * priority over two levels, or three small ones. Our own number.
     */
    static final int FEWEST_SHARES = 6;

    private static final Comparator<Valued> FIRST_PRIORITY_FIRST = Comparator
            .comparing((Valued each) -> each.seek().priority(), Comparator.reverseOrder())
            .thenComparing(each -> each.seek().competency());

    public SeekPoints {
        seeks = List.copyOf(seeks);
    }

    /**
     * A seek and its worth.
     *
     * @param perLevel hundredths of a point for each level towards the aim
     */
    public record Valued(Seek seek, int perLevel) {

        /** All that this seek can give, in hundredths of a point. */
        public int most() {
            return perLevel * seek.steps();
        }

        /**
         * What a mentor's level gives. Only levels between today's and the one aimed at count; being further gives no more.
         *
         * @param level the mentor's, 0 when they don't offer it
         * @return hundredths of a point
         */
        public int at(int level) {
            return perLevel * Math.min(seek.steps(), Math.max(0, level - seek.current()));
        }

        private Valued oneMore() {
            return new Valued(seek, perLevel + 1);
        }
    }

    /**
     * Every level of a seek is worth the same within the seek, and as much more than another seek's as its priority is higher.
     * What the rounding down leaves goes in single hundredths to the seeks of first priority, round after round, while a whole
     * seek fits.
     *
     * @param points hundredths of a point to share out
     */
    static SeekPoints share(int points, List<Seek> seeks) {
        int sought = seeks.stream().mapToInt(seek -> seek.priority() * seek.steps()).sum();
        int shares = Math.max(sought, FEWEST_SHARES);
        List<Valued> valued = new ArrayList<>();
        for (Seek seek : seeks) {
            valued.add(new Valued(seek, points * seek.priority() / shares));
        }
        valued.sort(FIRST_PRIORITY_FIRST);
        int left = points * sought / shares - valued.stream().mapToInt(Valued::most).sum();
        boolean fits = true;
        while (fits) {
            fits = false;
            for (int i = 0; i < valued.size(); i++) {
                Valued each = valued.get(i);
                if (each.seek().steps() <= left) {
                    valued.set(i, each.oneMore());
                    left -= each.seek().steps();
                    fits = true;
                }
            }
        }
        valued.sort(Comparator.comparing(each -> each.seek().competency()));
        return new SeekPoints(valued);
    }

    /** All that the seeks can give together, in hundredths of a point. */
    public int most() {
        return seeks.stream().mapToInt(Valued::most).sum();
    }
}
