package org.cairnplans.web.growth;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.evidence.EvidenceItem;
import org.cairnplans.evidence.EvidenceReader;
import org.cairnplans.evidence.EvidenceView;
import org.cairnplans.evidence.WorkItem;
import org.cairnplans.evidence.WorkItems;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.GoalState;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.TargetCompetency;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.web.Texts;

/** Fills the form that adds or edits evidence with what is known already: nothing is typed twice. */
@JiraComponent
public class EvidenceFormViews {

    private final PlanReader reader;
    private final EvidenceReader evidence;
    private final WorkItems workItems;
    private final CompetencyCatalogue catalogue;
    private final GrowthViews views;

    public EvidenceFormViews(PlanReader reader, EvidenceReader evidence, WorkItems workItems, CompetencyCatalogue catalogue,
            GrowthViews views) {
        this.reader = reader;
        this.evidence = evidence;
        this.workItems = workItems;
        this.catalogue = catalogue;
        this.views = views;
    }

    /** Whether the viewer has a goal that evidence can be added to. */
    public boolean hasGoal(ViewerAccess access) {
        return own(access).stream().anyMatch(plan -> plan.goals().stream().anyMatch(EvidenceFormViews::takesEvidence));
    }

    /**
     * @param goal issue id of the goal; 0 to choose
     * @param issue id of the work item; 0 to type its key
     */
    EvidenceForm adding(ViewerAccess access, long goal, long issue, Texts texts, String contextPath) {
        List<Plan> plans = own(access);
        List<Goal> goals = plans.stream().flatMap(plan -> plan.goals().stream())
                .filter(EvidenceFormViews::takesEvidence).toList();
        if (goal != 0 && goals.stream().noneMatch(one -> one.id() == goal)) {
            throw new NotKnownException("goal");
        }
        if (goals.isEmpty()) {
            throw new ConflictException("cairn.evidence.no-goal");
        }
        Goal chosen = goals.stream().filter(one -> one.id() == goal).findFirst().orElse(goals.get(0));
        Plan plan = plans.stream().filter(one -> one.goal(chosen.id()).isPresent()).findFirst().orElseThrow();
        Optional<WorkItem> work = issue == 0 ? Optional.empty() : workItems.byId(access.viewer().person(), issue);
        if (issue != 0 && work.isEmpty()) {
            throw new NotKnownException("issue");
        }
        GrowthWords words = views.words(access, texts, contextPath, plan, Set.of());
        Optional<TargetCompetency> main = chosen.facts().competencies().stream().findFirst();
        GoalFormWords choices = new GoalFormWords(words, catalogue);
        return new EvidenceForm(false, 0, texts.text("cairn.evidence.add"),
                goals.stream().map(one -> new Option(String.valueOf(one.id()), words.goal(one).title(), one.id() == chosen.id()))
                        .toList(),
                goal == 0 && goals.size() > 1,
                work.map(WorkItem::key).orElse(""),
                work.map(one -> texts.format("cairn.evidence.work", one.key(), one.summary(), one.status())).orElse(""),
                work.isPresent(),
                "",
                words.options(EvidenceKind.values(), EvidenceKind::nameKey, EvidenceKind.WORK_PRODUCT.name()),
                "", "", "",
                choices.competencies(main.map(TargetCompetency::competency).orElse("")),
                choices.levels(main.map(one -> one.target().number()).orElse(0)),
                words.readers(views.readers(plan)));
    }

    EvidenceForm editing(ViewerAccess access, long id, Texts texts, String contextPath) {
        EvidenceView view = evidence.item(access, id);
        EvidenceItem item = view.item().orElseThrow(() -> new NotKnownException("evidence"));
        Plan plan = reader.planOfGoal(access, item.goal());
        access.require(Action.WRITE, Datum.EVIDENCE, plan.subject());
        GrowthWords words = views.words(access, texts, contextPath, plan, Set.of());
        GoalFormWords choices = new GoalFormWords(words, catalogue);
        EvidenceRow row = new EvidenceWords(words, true, false).row(view);
        return new EvidenceForm(true, id, texts.text("cairn.evidence.edit"),
                List.of(new Option(String.valueOf(item.goal()),
                        plan.goal(item.goal()).map(words::goal).map(GoalCard::title).orElse(""), true)),
                false,
                item.source() instanceof EvidenceItem.Source.Work work ? view.work().map(WorkItem::key).orElse(work.key()) : "",
                row.source(),
                true,
                item.source() instanceof EvidenceItem.Source.Link link ? link.url() : "",
                words.options(EvidenceKind.values(), EvidenceKind::nameKey, item.kind().name()),
                item.role(),
                item.learned(),
                item.applied(),
                choices.competencies(item.competency()),
                choices.levels(item.level().number()),
                words.readers(views.readers(plan)));
    }

    private List<Plan> own(ViewerAccess access) {
        return reader.ofOwners(access, Set.of(access.viewer().person()));
    }

    private static boolean takesEvidence(Goal goal) {
        return goal.state() != GoalState.DETACHED && goal.state() != GoalState.ACHIEVED;
    }
}
