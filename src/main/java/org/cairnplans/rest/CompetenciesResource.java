package org.cairnplans.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.cairnplans.competency.Competency;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.competency.Level;
import org.cairnplans.web.ProblemTexts;

/** The catalogue of competencies, in the caller's language. */
@Path("competencies")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class CompetenciesResource {

    private final CompetencyCatalogue catalogue;
    private final ProblemTexts texts;

    public CompetenciesResource(CompetencyCatalogue catalogue, ProblemTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    public record LevelDto(int level, String name, String expectation) {}

    public record CompetencyTextDto(String key, String name, String activities, String outcome, String evidence,
            List<LevelDto> levels) {}

    @GET
    public List<CompetencyTextDto> all() {
        return catalogue.all().stream().map(this::dto).toList();
    }

    private CompetencyTextDto dto(Competency competency) {
        List<LevelDto> levels = Arrays.stream(Level.values())
                .map(level -> new LevelDto(level.number(), texts.text(level.nameKey()),
                        texts.text(competency.expectationKey(level))))
                .toList();
        return new CompetencyTextDto(competency.key(), texts.text(competency.nameKey()), texts.text(competency.activitiesKey()),
                texts.text(competency.outcomeKey()), texts.text(competency.evidenceKey()), levels);
    }
}
