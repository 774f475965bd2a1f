package org.cairnplans.confluence;

import java.util.List;

/**
 * A plan's milestones, ready to print. Read by templates; texts are in the reader's language.
 *
 * @param rows by due date, those without one last
 * @param timeline null where there is nothing to draw, or nothing may be drawn
 * @param madeFor who may read this file and when it was made; empty on the screen
 */
public record MilestonesView(String title, String address, String owner, String madeFor, List<Row> rows, Timeline timeline) {

    /** @param lozenge AUI class that goes with {@code state} */
    public record Row(String title, String address, String goal, String due, String state, String lozenge) {}

    /**
     * A drawing, in units of its own view box.
     *
     * @param label what it shows, for those who don't see it
     */
    public record Timeline(int width, int height, int baseline, String label, List<Column> columns) {}

    /**
     * A quarter.
     *
     * @param state its name in the reader's language
     * @param count how many of its milestones are done, in words; empty when it has none
     * @param more how many stones are not drawn, as "+3"; empty when all are
     */
    public record Column(
            int x, int width, int centre, String name, String state, boolean current, String count, String more, int moreY,
            List<Stone> stones) {}

    /**
     * A milestone, as a stone of the pile.
     *
     * @param kind done, open or overdue
     * @param title name and state, for the tooltip
     */
    public record Stone(int y, int radiusX, int radiusY, String kind, String title) {}
}
