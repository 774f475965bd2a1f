package org.cairnplans.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The reporting lines that hold today. */
public final class ReportingLines {
    private final ReportingLineRepository lines;
    private final Clock clock;

    public ReportingLines(ReportingLineRepository lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Everybody's line. For checks over all people; see {@link ReportingLineRepository#open()} for what it costs. */
    public Hierarchy everybody() {
        LocalDate today = LocalDate.now(clock);
        return new Hierarchy(lines.open().stream()
                .filter(line -> line.holdsOn(today))
                .collect(Collectors.toMap(ReportingLine::report, ReportingLine::manager)));
    }

    /** The people and those above them, up to so many levels. One statement per level. */
    public Hierarchy above(Collection<PersonKey> people, int levels) {
        LocalDate today = LocalDate.now(clock);
        Map<PersonKey, PersonKey> managers = new HashMap<>();
        Set<PersonKey> asking = new LinkedHashSet<>(people);
        for (int level = 0; level < levels && !asking.isEmpty(); level++) {
            Map<PersonKey, PersonKey> found = lines.managersOf(asking, today);
            managers.putAll(found);
            asking = new LinkedHashSet<>(found.values());
            asking.removeAll(managers.keySet());
        }
        return new Hierarchy(managers);
    }
}
