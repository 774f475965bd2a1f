package org.cairnplans.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cairnplans.problem.Violation;
import org.cairnplans.setup.PlanProjects;
import org.cairnplans.setup.SetupOverview;
import org.cairnplans.setup.SetupStep;
import org.cairnplans.setup.StrictSecurity;
import org.cairnplans.setup.ThingPreview;
import org.cairnplans.setup.ThingStore;
import org.cairnplans.web.ProblemTexts;

/**
 * Where set-up stands.
 *
 * @param project key of the plan project; absent before one is chosen
 * @param programmeAdministrators name of the group
 * @param reviewDate ISO date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetupDto(
        boolean complete,
        List<StepDto> steps,
        String project,
        boolean openPlans,
        List<Long> allowedRoles,
        String programmeAdministrators,
        String reviewDate) {

    /**
     * @param step types, links, readers, project, security or programme
     * @param state done, open, attention or waiting
     * @param things what the step makes; empty for steps that make nothing
     * @param problems what stands in the way, in the caller's language
     */
    public record StepDto(String step, String state, List<ThingDto> things, List<String> problems) {}

    /**
     * @param thing name for {@code adopt}
     * @param state present, missing, lost, taken, unusable or blocked
     * @param id in Jira; absent when there is nothing of that name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ThingDto(String thing, String name, String state, String id, boolean adopted) {}

    static SetupDto of(SetupOverview overview, ProblemTexts texts) {
        List<StepDto> steps = new ArrayList<>();
        for (SetupStep step : SetupStep.values()) {
            steps.add(new StepDto(lower(step), lower(overview.states().get(step)), things(step, overview),
                    problems(step, overview, texts)));
        }
        String project = overview.settings().planProject()
                .flatMap(id -> overview.projects().stream().filter(one -> one.id() == id).map(PlanProjects.PlanProject::key)
                        .findFirst())
                .orElse(null);
        return new SetupDto(overview.settings().complete(), steps, project, overview.settings().openPlans(),
                overview.choice().allowedRoles().stream().sorted().toList(),
                overview.settings().programmeAdministrators().orElse(null),
                overview.settings().reviewDate().map(LocalDate::toString).orElse(null));
    }

    private static List<ThingDto> things(SetupStep step, SetupOverview overview) {
        List<ThingPreview> things = switch (step) {
            case TYPES -> overview.types();
            case LINKS -> overview.links();
            case READERS -> overview.readers();
            case PROJECT, SECURITY, PROGRAMME -> List.of();
        };
        return things.stream().map(one -> new ThingDto(lower(one.thing()), one.thing().jiraName(), lower(one.state()),
                one.existing().map(ThingStore.Found::id).orElse(null), one.adopted())).toList();
    }

    private static List<String> problems(SetupStep step, SetupOverview overview, ProblemTexts texts) {
        List<Violation> wrong = switch (step) {
            case TYPES -> reasons(overview.types());
            case LINKS -> reasons(overview.links());
            case READERS -> reasons(overview.readers());
            case SECURITY -> overview.settings().openPlans()
                    ? List.of()
                    : overview.security().map(StrictSecurity.Examination::wrong).orElse(List.of());
            case PROJECT, PROGRAMME -> List.of();
        };
        return wrong.stream().map(texts::text).toList();
    }

    private static List<Violation> reasons(List<ThingPreview> things) {
        return things.stream().flatMap(thing -> thing.reason().stream()).toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
