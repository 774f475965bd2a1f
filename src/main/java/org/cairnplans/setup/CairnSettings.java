package org.cairnplans.setup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What set-up created or chose, by id: names are never identity. Kept in Active Objects, not in plugin settings.
 *
 * @param planProject id of the Jira project that holds plans
 * @param types ids of the three issue types
 * @param developmentLink id of the link type "Development" (plan includes goal)
 * @param evidenceLink id of the link type "Evidence"
 * @param readersField id of the multi-user-picker field <em>Cairn readers</em>, the number in {@code customfield_<number>}
 * @param openPlans the admin chose to go without strict issue security; every preview says so
 * @param programmeAdministrators name of the Jira group whose members administer programmes
 * @param reviewDate the next performance review
 * @param complete every step is done and plans may be created
 */
public record CairnSettings(
        Optional<Long> planProject,
        Optional<PlanTypes> types,
        Optional<Long> developmentLink,
        Optional<Long> evidenceLink,
        Optional<Long> readersField,
        boolean openPlans,
        Optional<String> programmeAdministrators,
        Optional<LocalDate> reviewDate,
        boolean complete) {

    public static final CairnSettings NOTHING_YET = new CairnSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(),
            Optional.empty(), false);

    public CairnSettings {
        Objects.requireNonNull(planProject);
        Objects.requireNonNull(types);
        Objects.requireNonNull(developmentLink);
        Objects.requireNonNull(evidenceLink);
        Objects.requireNonNull(readersField);
        Objects.requireNonNull(programmeAdministrators);
        Objects.requireNonNull(reviewDate);
    }

    public CairnSettings withTypes(PlanTypes made) {
        return new CairnSettings(planProject, Optional.of(made), developmentLink, evidenceLink, readersField, openPlans,
                programmeAdministrators, reviewDate, complete);
    }

    public CairnSettings withLinks(long development, long evidence) {
        return new CairnSettings(planProject, types, Optional.of(development), Optional.of(evidence), readersField, openPlans,
                programmeAdministrators, reviewDate, complete);
    }

    public CairnSettings withReadersField(long field) {
        return new CairnSettings(planProject, types, developmentLink, evidenceLink, Optional.of(field), openPlans,
                programmeAdministrators, reviewDate, complete);
    }

    public CairnSettings withPlanProject(long project) {
        return new CairnSettings(Optional.of(project), types, developmentLink, evidenceLink, readersField, openPlans,
                programmeAdministrators, reviewDate, complete);
    }

    public CairnSettings withOpenPlans(boolean open) {
        return new CairnSettings(planProject, types, developmentLink, evidenceLink, readersField, open, programmeAdministrators,
                reviewDate, complete);
    }

    public CairnSettings withProgramme(String group, Optional<LocalDate> review) {
        return new CairnSettings(planProject, types, developmentLink, evidenceLink, readersField, openPlans, Optional.of(group),
                review, complete);
    }

    public CairnSettings withComplete(boolean everythingDone) {
        return new CairnSettings(planProject, types, developmentLink, evidenceLink, readersField, openPlans,
                programmeAdministrators, reviewDate, everythingDone);
    }

    /** Issue type ids as Jira gives them (strings of digits). */
    public record PlanTypes(String plan, String goal, String milestone) {}
}
