package org.cairnplans.web.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.people.ReportingImport;
import org.cairnplans.people.ReportingLine;
import org.cairnplans.web.ProblemTexts;
import org.cairnplans.web.Texts;

/** Puts an import of reporting lines into words. Made for one request. */
final class ReportingImportWords {

    /** Enough to see what a file does; a whole company would make a page nobody reads. */
    private static final int MOST_ROWS = 200;

    private final Texts texts;
    private final ProblemTexts problems;
    private final PeopleDirectory people;

    ReportingImportWords(Texts texts, ProblemTexts problems, PeopleDirectory people) {
        this.texts = texts;
        this.problems = problems;
        this.people = people;
    }

    ReportingLinesPage.Result result(ReportingImport change) {
        List<ReportingImport.Problem> wrong = first(change.problems());
        List<ReportingImport.Begin> begins = change.possible() ? first(change.begins()) : List.of();
        List<ReportingLine> ends = change.possible() ? first(change.ends()) : List.of();
        PersonNames names = PersonNames.of(people, involved(begins, ends));
        int left = change.possible()
                ? change.begins().size() + change.ends().size() - begins.size() - ends.size()
                : change.problems().size() - wrong.size();
        return new ReportingLinesPage.Result(
                summary(change),
                wrong.stream()
                        .map(problem -> new ReportingLinesPage.Row(
                                Long.toString(problem.line()), problems.text(problem.violation())))
                        .toList(),
                begins.stream().map(begin -> begin(begin, names)).toList(),
                ends.stream().map(line -> new ReportingLinesPage.Row(name(line.report(), names), name(line.manager(), names)))
                        .toList(),
                change.ignoredColumns().isEmpty()
                        ? ""
                        : texts.format("cairn.people.import.ignored", String.join(", ", change.ignoredColumns())),
                left == 0 ? "" : texts.format("cairn.people.import.more", left));
    }

    private String summary(ReportingImport change) {
        return change.possible()
                ? texts.format("cairn.people.import.summary",
                        change.rows(), change.begins().size(), change.ends().size(), change.unchanged())
                : texts.format("cairn.people.import.summary.problems", change.rows(), change.problems().size());
    }

    private ReportingLinesPage.Row begin(ReportingImport.Begin begin, PersonNames names) {
        String manager = name(begin.manager(), names);
        return new ReportingLinesPage.Row(name(begin.report(), names), begin.replaced()
                .map(line -> texts.format("cairn.people.import.instead", manager, name(line.manager(), names)))
                .orElse(manager));
    }

    private String name(PersonKey key, PersonNames names) {
        return names.person(key)
                .map(person -> texts.format("cairn.people.name", person.displayName(), person.username()))
                .orElseGet(() -> texts.text("cairn.people.deleted"));
    }

    private static Set<PersonKey> involved(List<ReportingImport.Begin> begins, List<ReportingLine> ends) {
        Set<PersonKey> keys = new LinkedHashSet<>();
        begins.forEach(begin -> keys.addAll(List.of(begin.report(), begin.manager())));
        Stream.concat(begins.stream().flatMap(begin -> begin.replaced().stream()), ends.stream())
                .forEach(line -> keys.addAll(List.of(line.report(), line.manager())));
        return keys;
    }

    private static <T> List<T> first(List<T> all) {
        return new ArrayList<>(all.subList(0, Math.min(MOST_ROWS, all.size())));
    }
}
