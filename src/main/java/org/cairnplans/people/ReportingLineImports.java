package org.cairnplans.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.access.Viewer;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.AuditLog;

/**
 * Takes a file of reporting lines over, all of it or nothing. What it says holds from today: managers' rights begin and end with
 * the lines, in the same transaction. For Jira administrators.
 */
public final class ReportingLineImports {
    private final ReportingFileReader reader;
    private final ReportingLineRepository lines;
    private final PeopleDirectory people;
    private final Transactions transactions;
    private final RightsChanged rights;
    private final List<ReportingLinesChanged> listeners;
    private final AuditLog audit;
    private final Clock clock;

    public ReportingLineImports(
            ReportingFileReader reader,
            ReportingLineRepository lines,
            PeopleDirectory people,
            Transactions transactions,
            RightsChanged rights,
            List<ReportingLinesChanged> listeners,
            AuditLog audit,
            Clock clock) {
        this.reader = Objects.requireNonNull(reader);
        this.lines = Objects.requireNonNull(lines);
        this.people = Objects.requireNonNull(people);
        this.transactions = Objects.requireNonNull(transactions);
        this.rights = Objects.requireNonNull(rights);
        this.listeners = List.copyOf(listeners);
        this.audit = Objects.requireNonNull(audit);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * Dry run: writes nothing.
     *
     * @throws InvalidInputException when it is no file of reporting lines at all; problems of its rows are in the answer
     */
    public ReportingImport check(Viewer viewer, byte[] csv, AbsentPeople absent) {
        requireAdministrator(viewer);
        return new ReportingFileCheck(people, absent, lines.open()).against(reader.read(csv));
    }

    /**
     * @throws InvalidInputException when anything is wrong with it, one violation per line; nothing was written
     * @throws org.cairnplans.problem.ConflictException when another import ran at the same time; nothing was written
     */
    public ReportingImport apply(Viewer viewer, byte[] csv, AbsentPeople absent) {
        requireAdministrator(viewer);
        ReportingFile file = reader.read(csv);
        return transactions.inTransaction(() -> {
            ReportingImport change = new ReportingFileCheck(people, absent, lines.open()).against(file);
            if (!change.possible()) {
                throw new InvalidInputException(change.problems().stream().map(ReportingImport.Problem::violation).toList());
            }
            write(change);
            return change;
        });
    }

    private void write(ReportingImport change) {
        LocalDate today = LocalDate.now(clock);
        List<ReportingLine> ending = Stream.concat(
                        change.ends().stream(), change.begins().stream().map(ReportingImport.Begin::replaced)
                                .flatMap(Optional::stream))
                .toList();
        Map<PersonKey, PersonKey> beginning = change.begins().stream().collect(Collectors.toMap(
                ReportingImport.Begin::report, ReportingImport.Begin::manager, (one, other) -> one, LinkedHashMap::new));
        if (ending.isEmpty() && beginning.isEmpty()) {
            return;
        }
        lines.end(ending, today);
        lines.begin(beginning, today);
        Set<PersonKey> affected = new LinkedHashSet<>(beginning.keySet());
        ending.forEach(line -> affected.add(line.report()));
        rights.ownersAffected(affected);
        listeners.forEach(ReportingLinesChanged::linesChanged);
        transactions.afterCommit(() -> audit.record(
                "Imported reporting lines: " + beginning.size() + " began, " + ending.size() + " ended"));
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.jiraAdministrator()) {
            throw new RefusedException("cairn.people.import.refused");
        }
    }
}
