package org.cairnplans.web;

import java.util.List;

/**
 * The self-check page.
 *
 * @param summary one sentence: how many things need attention
 * @param level success, warning or error: AUI's class of the summary
 * @param done what a button has just done, or empty string
 */
public record CheckPage(
        String summary, String level, String done, List<Item> items, List<Job> jobs, List<Cut> cuts, List<Loose> loose) {

    /** @param status ok, warning or error */
    public record Item(String title, String status, String statusText, String lozenge, String message) {}

    public record Job(String name, String started, String result, String lozenge, String note) {}

    /** A write that was cut. */
    public record Cut(String kind, String opened, int attempts, String problem) {}

    /** A row that has lost its issue. */
    public record Loose(String room, String issue, String why, String since) {}
}
