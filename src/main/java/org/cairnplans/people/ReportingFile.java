package org.cairnplans.people;

import java.util.List;
import java.util.Optional;

/**
 * What a file of reporting lines says, before anybody looked whether the people exist.
 *
 * @param rows in the order of the file
 * @param ignoredColumns headers that Cairn does not use, as they stand in the file
 */
public record ReportingFile(List<Row> rows, List<String> ignoredColumns) {
    public ReportingFile {
        rows = List.copyOf(rows);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /**
     * @param line the line of the file on which the row ends, counted from 1 with the header
     * @param user the user name, trimmed, may be blank
     * @param manager the manager's user name; empty when the person has none
     */
    public record Row(long line, String user, Optional<String> manager) {}
}
