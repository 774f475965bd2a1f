package org.cairnplans.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where reporting lines are kept. */
public interface ReportingLineRepository {
    /** Every line without an end. One statement; a company's worth of rows, so only for imports and checks over everybody. */
    List<ReportingLine> open();

    /** The managers on that day of those who have one. One statement for up to 900 people. */
    Map<PersonKey, PersonKey> managersOf(Collection<PersonKey> reports, LocalDate day);

    /** All lines of a person, newest first, at most 100. */
    List<ReportingLine> historyOf(PersonKey report);

    /** Ends lines, within the transaction open on this thread. */
    void end(Collection<ReportingLine> lines, LocalDate until);

    /**
     * Begins lines, within the transaction open on this thread.
     *
     * @param managers the new manager of each report; whoever is named must have no line without an end
     * @throws org.cairnplans.problem.ConflictException when somebody began one in between
     */
    void begin(Map<PersonKey, PersonKey> managers, LocalDate from);
}
