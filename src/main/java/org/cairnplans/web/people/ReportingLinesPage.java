package org.cairnplans.web.people;

import java.util.List;

/**
 * The import of reporting lines.
 *
 * @param csv what was sent, to be sent again
 * @param keepAbsent whether people missing in the file keep their line
 * @param result shown after a dry run and after an import
 * @param problem why the file could not be read at all; empty when it could
 * @param done whether it was imported just now
 * @param appliable whether a dry run found no problem and something to do
 */
public record ReportingLinesPage(
        String csv, boolean keepAbsent, List<Result> result, String problem, boolean done, boolean appliable) {

    /**
     * What a dry run found, in words. A page shows none or one.
     *
     * @param problems what is wrong, in the order of lines; cut like the others when there are very many
     * @param more how many rows are not shown, in words; empty when all are
     */
    public record Result(String summary, List<Row> problems, List<Row> begins, List<Row> ends, String ignored, String more) {}

    /**
     * One row of one of the tables.
     *
     * @param first line number, or the person
     * @param second what is wrong, or the manager
     */
    public record Row(String first, String second) {}
}
