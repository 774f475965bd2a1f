package org.cairnplans.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds a file of reporting lines against the people Jira knows and the lines that hold now. Made for one file; for one thread.
 *
 * <p>Refused are: a user Jira does not know, a person in two rows, a person who reports to themselves, a manager Jira does not
 * know or who has no row in a file that is the whole organisation (dangling), and circles in what would hold afterwards.
 */
final class ReportingFileCheck {
    private final PeopleDirectory people;
    private final AbsentPeople absent;
    private final Map<PersonKey, ReportingLine> current;
    private final List<ReportingImport.Problem> problems = new ArrayList<>();
    private final Map<PersonKey, ReportingFile.Row> rows = new LinkedHashMap<>();
    private final Map<String, Optional<Person>> looked = new HashMap<>();

    ReportingFileCheck(PeopleDirectory people, AbsentPeople absent, List<ReportingLine> open) {
        this.people = people;
        this.absent = absent;
        this.current = open.stream().collect(Collectors.toMap(ReportingLine::report, line -> line));
    }

    ReportingImport against(ReportingFile file) {
        file.rows().forEach(this::takeUser);
        Map<PersonKey, PersonKey> wanted = new LinkedHashMap<>();
        rows.forEach((report, row) -> managerOf(report, row).ifPresent(manager -> wanted.put(report, manager)));
        refuseCircles(wanted);
        problems.sort(Comparator.comparingLong(ReportingImport.Problem::line));
        return result(file, wanted);
    }

    private void takeUser(ReportingFile.Row row) {
        if (row.user().isEmpty()) {
            refuse(row, "cairn.people.import.user-missing");
            return;
        }
        Optional<Person> person = lookUp(row.user());
        if (person.isEmpty()) {
            refuse(row, "cairn.people.import.user-unknown", row.user());
            return;
        }
        ReportingFile.Row earlier = rows.putIfAbsent(person.get().key(), row);
        if (earlier != null) {
            boolean same = earlier.manager().equals(row.manager());
            refuse(row, same ? "cairn.people.import.user-twice" : "cairn.people.import.two-managers", row.user(), earlier.line());
        }
    }

    private Optional<PersonKey> managerOf(PersonKey report, ReportingFile.Row row) {
        if (row.manager().isEmpty()) {
            return Optional.empty();
        }
        String name = row.manager().get();
        Optional<PersonKey> manager = lookUp(name).map(Person::key);
        if (manager.isEmpty()) {
            refuse(row, "cairn.people.import.manager-unknown", row.user(), name);
        } else if (manager.get().equals(report)) {
            refuse(row, "cairn.people.import.self", row.user());
            return Optional.empty();
        } else if (absent == AbsentPeople.END && !rows.containsKey(manager.get())) {
            refuse(row, "cairn.people.import.manager-without-row", row.user(), name);
        }
        return manager;
    }

    private void refuseCircles(Map<PersonKey, PersonKey> wanted) {
        Map<PersonKey, PersonKey> afterwards = new HashMap<>(wanted);
        if (absent == AbsentPeople.KEEP) {
            current.forEach((report, line) -> {
                if (!rows.containsKey(report)) {
                    afterwards.put(report, line.manager());
                }
            });
        }
        for (List<PersonKey> circle : new Hierarchy(afterwards).circles()) {
            // A circle that no row takes part in was there before; this file neither made it nor can mend it.
            circle.stream().filter(rows::containsKey).map(rows::get)
                    .min(Comparator.comparingLong(ReportingFile.Row::line))
                    .ifPresent(row -> refuse(row, "cairn.people.import.circle", names(circle)));
        }
    }

    private String names(List<PersonKey> circle) {
        Map<PersonKey, Person> known = people.byKeys(circle);
        List<PersonKey> closed = new ArrayList<>(circle);
        closed.add(circle.get(0));
        return closed.stream()
                .map(key -> Optional.ofNullable(known.get(key)).map(Person::username).orElse("?"))
                .collect(Collectors.joining(" \u2192 "));
    }

    private ReportingImport result(ReportingFile file, Map<PersonKey, PersonKey> wanted) {
        List<ReportingImport.Begin> begins = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<PersonKey, PersonKey> line : wanted.entrySet()) {
            Optional<ReportingLine> now = Optional.ofNullable(current.get(line.getKey()));
            if (now.map(ReportingLine::manager).filter(line.getValue()::equals).isPresent()) {
                unchanged++;
            } else {
                begins.add(new ReportingImport.Begin(line.getKey(), line.getValue(), now));
            }
        }
        List<ReportingLine> ends = current.values().stream()
                .filter(line -> rows.containsKey(line.report()) ? !wanted.containsKey(line.report()) : absent == AbsentPeople.END)
                .sorted(Comparator.comparing(ReportingLine::report))
                .toList();
        return new ReportingImport(file.rows().size(), problems, begins, ends, unchanged, file.ignoredColumns());
    }

    private Optional<Person> lookUp(String username) {
        return looked.computeIfAbsent(username, people::byUsername);
    }

    private void refuse(ReportingFile.Row row, String messageKey, Object... arguments) {
        problems.add(ReportingImport.Problem.of(row.line(), messageKey, arguments));
    }
}
