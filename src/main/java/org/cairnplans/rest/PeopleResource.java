package org.cairnplans.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cairnplans.access.Circle;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.AbsentPeople;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.people.ReportingFileReader;
import org.cairnplans.people.ReportingLineImports;
import org.cairnplans.problem.Violations;
import org.cairnplans.web.CurrentViewer;

/** Who the caller is to others, and the import of reporting lines for Jira administrators. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class PeopleResource {

    private static final String CSV = "text/csv";

    private final Circles circles;
    private final PeopleDirectory people;
    private final ReportingLineImports imports;
    private final ReportingImportTexts texts;
    private final CurrentViewer viewer;
    private final RequestBody bodies;

    public PeopleResource(
            Circles circles,
            PeopleDirectory people,
            ReportingLineImports imports,
            ReportingImportTexts texts,
            CurrentViewer viewer,
            RequestBody bodies) {
        this.circles = circles;
        this.people = people;
        this.imports = imports;
        this.texts = texts;
        this.viewer = viewer;
        this.bodies = bodies;
    }

    /**
     * The caller and those around them today.
     *
     * @param manager null when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeDto(
            PersonDto person,
            boolean programmeAdministrator,
            boolean jiraAdministrator,
            PersonDto manager,
            List<PersonDto> reports,
            List<PersonDto> mentors,
            List<PersonDto> mentees) {}

    @GET
    @Path("me")
    public MeDto me() {
        ViewerAccess access = viewer.access();
        PersonKey me = access.viewer().person();
        Circle circle = circles.of(me);
        List<PersonKey> all = new ArrayList<>(circle.mentors());
        circle.manager().ifPresent(all::add);
        all.addAll(access.reports());
        all.addAll(access.mentees());
        all.add(me);
        PersonNames names = PersonNames.of(people, all);
        return new MeDto(
                PersonDto.of(me, names),
                access.viewer().programmeAdministrator(),
                access.viewer().jiraAdministrator(),
                circle.manager().map(key -> PersonDto.of(key, names)).orElse(null),
                sorted(access.reports(), names),
                sorted(circle.mentors(), names),
                sorted(access.mentees(), names));
    }

    /**
     * Dry run: says what an import of this file would do, and what is wrong with it.
     *
     * @param absent {@code end} (also when absent) or {@code keep}
     */
    @POST
    @Path("reporting-lines/check")
    @Consumes(CSV)
    public ReportingImportDto check(@QueryParam("absent") String absent, InputStream csv) {
        return texts.dto(imports.check(viewer.viewer(), bodies.bytes(csv, ReportingFileReader.MAX_BYTES), absent(absent)), false);
    }

    /** Takes the file over, all of it or nothing; what is wrong is answered by line, as 400. */
    @POST
    @Path("reporting-lines")
    @Consumes(CSV)
    public ReportingImportDto apply(@QueryParam("absent") String absent, InputStream csv) {
        return texts.dto(imports.apply(viewer.viewer(), bodies.bytes(csv, ReportingFileReader.MAX_BYTES), absent(absent)), true);
    }

    private static AbsentPeople absent(String value) {
        Violations wrong = new Violations();
        Optional<AbsentPeople> chosen = Choice.of("absent", value, AbsentPeople.class, wrong);
        wrong.throwIfAny();
        return chosen.orElse(AbsentPeople.END);
    }

    private static List<PersonDto> sorted(Collection<PersonKey> keys, PersonNames names) {
        return keys.stream()
                .map(key -> PersonDto.of(key, names))
                .sorted(Comparator.comparing(PersonDto::displayName, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                .toList();
    }
}
