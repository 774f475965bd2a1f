package org.cairnplans.people;

import java.util.List;
import java.util.Optional;
import org.cairnplans.problem.Violation;

/**
 * What an import of reporting lines would do, or did.
 *
 * @param rows how many rows the file has
 * @param problems everything wrong with it, in the order of its lines; nothing is written while there is one
 * @param begins lines that begin
 * @param ends lines that end without a new one for the same person
 * @param unchanged how many people keep the manager they have
 * @param ignoredColumns headers that Cairn does not use
 */
public record ReportingImport(
        int rows,
        List<Problem> problems,
        List<Begin> begins,
        List<ReportingLine> ends,
        int unchanged,
        List<String> ignoredColumns) {
    public ReportingImport {
        problems = List.copyOf(problems);
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    public boolean possible() {
        return problems.isEmpty();
    }

    /** @param replaced the line that ends because this one begins */
    public record Begin(PersonKey report, PersonKey manager, Optional<ReportingLine> replaced) {}

    /** @param line of the file, counted from 1 with the header */
    public record Problem(long line, String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem of(long line, String messageKey, Object... arguments) {
            return new Problem(line, messageKey, List.of(arguments));
        }

        public Violation violation() {
            return new Violation("line " + line, messageKey, arguments);
        }
    }
}
