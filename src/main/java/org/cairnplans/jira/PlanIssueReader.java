package org.cairnplans.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.PlanIssueKind;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.CairnSettings.PlanTypes;

/** Reads a Jira issue as one of Cairn's. */
@JiraComponent
public class PlanIssueReader {

    /** Empty when the issue is of none of Cairn's types, or not in the plan project any more. */
    public Optional<PlanIssue> read(Issue issue, CairnSettings settings) {
        boolean inPlanProject = settings.planProject().filter(issue.getProjectId()::equals).isPresent();
        return settings.types()
                .filter(types -> inPlanProject)
                .flatMap(types -> kind(issue.getIssueTypeId(), types))
                .map(kind -> read(issue, kind));
    }

    /** The phase that a status belongs to, by its category: any workflow will do. */
    public static Phase phase(StatusCategory category) {
        return switch (category.getKey()) {
            case StatusCategory.COMPLETE -> Phase.CLOSED;
            case StatusCategory.IN_PROGRESS -> Phase.ACTIVE;
            default -> Phase.DRAFT;
        };
    }

    private static Optional<PlanIssueKind> kind(String typeId, PlanTypes types) {
        if (types.plan().equals(typeId)) {
            return Optional.of(PlanIssueKind.PLAN);
        }
        if (types.goal().equals(typeId)) {
            return Optional.of(PlanIssueKind.GOAL);
        }
        return types.milestone().equals(typeId) ? Optional.of(PlanIssueKind.MILESTONE) : Optional.empty();
    }

    private static PlanIssue read(Issue issue, PlanIssueKind kind) {
        String description = issue.getDescription();
        return new PlanIssue(
                issue.getId(),
                issue.getKey(),
                issue.getProjectId(),
                kind,
                issue.getSummary(),
                description == null ? "" : description,
                Optional.ofNullable(issue.getReporter()).map(ApplicationUser::getKey).map(PersonKey::new),
                // Jira keeps a due date as midnight in the zone of the server, which is also the zone of a Timestamp's local
                // date.
                Optional.ofNullable(issue.getDueDate()).map(due -> due.toLocalDateTime().toLocalDate()),
                issue.getStatus().getName(),
                phase(issue.getStatus().getStatusCategory()),
                issue.getCreated().toInstant(),
                issue.getUpdated().toInstant(),
                instant(issue.getResolutionDate()),
                Optional.ofNullable(issue.getParentId()));
    }

    private static Optional<Instant> instant(Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }
}
