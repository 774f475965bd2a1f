package org.cairnplans.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.people.ReportingImport;
import org.cairnplans.people.ReportingLine;
import org.cairnplans.web.ProblemTexts;

/** Turns an import of reporting lines into what is sent: names for people, words for problems. */
@JiraComponent
public class ReportingImportTexts {

    private final PeopleDirectory people;
    private final ProblemTexts problems;

    public ReportingImportTexts(PeopleDirectory people, ProblemTexts problems) {
        this.people = people;
        this.problems = problems;
    }

    ReportingImportDto dto(ReportingImport change, boolean applied) {
        PersonNames names = names(change);
        return new ReportingImportDto(
                applied,
                change.rows(),
                change.problems().stream()
                        .map(problem -> new ReportingImportDto.ProblemDto(problem.line(), problems.text(problem.violation())))
                        .toList(),
                change.begins().stream().map(begin -> begins(begin, names)).toList(),
                change.ends().stream().map(line -> ends(line, names)).toList(),
                change.unchanged(),
                change.ignoredColumns());
    }

    private PersonNames names(ReportingImport change) {
        Set<PersonKey> keys = new LinkedHashSet<>();
        change.begins().forEach(begin -> {
            keys.add(begin.report());
            keys.add(begin.manager());
            begin.replaced().map(ReportingLine::manager).ifPresent(keys::add);
        });
        change.ends().forEach(line -> {
            keys.add(line.report());
            keys.add(line.manager());
        });
        return PersonNames.of(people, keys);
    }

    private static ReportingImportDto.LineDto begins(ReportingImport.Begin begin, PersonNames names) {
        return new ReportingImportDto.LineDto(
                PersonDto.of(begin.report(), names),
                PersonDto.of(begin.manager(), names),
                begin.replaced().map(line -> PersonDto.of(line.manager(), names)).orElse(null));
    }

    private static ReportingImportDto.LineDto ends(ReportingLine line, PersonNames names) {
        return new ReportingImportDto.LineDto(PersonDto.of(line.report(), names), PersonDto.of(line.manager(), names), null);
    }
}
