package org.cairnplans.web.growth;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.competency.Competency;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.evidence.EvidenceReader;
import org.cairnplans.evidence.EvidenceView;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.GoalState;
import org.cairnplans.plan.Measure;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.Revision;
import org.cairnplans.plan.RevisionRepository;
import org.cairnplans.plan.TargetCompetency;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.web.Texts;

/** Makes the view of the panel on a goal's issue. */
@JiraComponent
public class GoalPanelViews {

    private final PlanReader reader;
    private final EvidenceReader evidence;
    private final RevisionRepository revisions;
    private final CompetencyCatalogue catalogue;
    private final GrowthViews views;

    public GoalPanelViews(PlanReader reader, EvidenceReader evidence, RevisionRepository revisions, CompetencyCatalogue catalogue,
            GrowthViews views) {
        this.reader = reader;
        this.evidence = evidence;
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.views = views;
    }

    /** Empty when the issue is no goal of Cairn's for this viewer. */
    public Optional<GoalPanel> of(ViewerAccess access, long issue, Texts texts, String contextPath) {
        Plan plan;
        try {
            plan = reader.planOfGoal(access, issue);
        } catch (NotKnownException none) {
            return Optional.empty();
        }
        Goal goal = plan.goal(issue).orElseThrow();
        List<EvidenceView> items = evidence.ofGoal(access, issue);
        List<Revision> history = revisions.ofPlan(plan.id()).stream().filter(revision -> revision.goal() == issue).toList();
        Set<PersonKey> mentioned = new HashSet<>();
        items.forEach(view -> view.item().flatMap(item -> item.review().by()).ifPresent(mentioned::add));
        GrowthWords words = views.words(access, texts, contextPath, plan, mentioned);
        boolean keeps = access.may(Action.WRITE, Datum.GOALS, plan.subject());
        boolean reviews = access.may(Action.CONFIRM, Datum.EVIDENCE, plan.subject());
        boolean open = goal.issue().filter(one -> one.phase() != Phase.CLOSED).isPresent();
        EvidenceWords evidenceWords = new EvidenceWords(words, keeps, reviews);
        return Optional.of(new GoalPanel(
                words.goal(goal),
                plan.issue().map(PlanIssue::summary).orElse(""),
                words.address(plan.issue().map(PlanIssue::key).orElse("")),
                goal.issue().map(PlanIssue::description).orElse(""),
                goal.facts().measure().map(measure -> measure(measure, texts)).orElse(""),
                goal.facts().competencies().stream().map(target -> competency(target, texts)).toList(),
                goal.facts().requirements().stream().map(requirement -> requirement(goal, requirement, words)).toList(),
                goal.milestones().stream().map(words::milestone).toList(),
                items.stream().map(evidenceWords::row).toList(),
                new RevisionWords(words).rows(history),
                words.readers(views.readers(plan)),
                keeps && open,
                keeps && goal.state() != GoalState.DETACHED,
                reviews,
                keeps && (goal.state() == GoalState.ACTIVE || goal.state() == GoalState.PAUSED),
                goal.state() == GoalState.PAUSED,
                goal.due().map(Object::toString).orElse(""),
                new GoalFormWords(words, catalogue).form(goal)));
    }

    private static String measure(Measure measure, Texts texts) {
        if (measure instanceof Measure.Number number) {
            return texts.format("cairn.plan.measure.number.words", number.text(), number.baseline().toPlainString(),
                    number.target().toPlainString(), number.unit());
        }
        if (measure instanceof Measure.Feedback feedback) {
            return texts.format("cairn.plan.measure.feedback.words", feedback.text(), feedback.count(), feedback.from());
        }
        if (measure instanceof Measure.Behaviour behaviour) {
            return texts.format("cairn.plan.measure.behaviour.words", behaviour.text(), behaviour.confirmer());
        }
        return texts.format("cairn.plan.measure.product.words", measure.text());
    }

    private static CompetencyRow competency(TargetCompetency target, Texts texts) {
        Competency competency = new Competency(target.competency());
        return new CompetencyRow(texts.text(competency.nameKey()), texts.text(target.target().nameKey()),
                texts.text(competency.expectationKey(target.target())));
    }

    private static RequirementRow requirement(Goal goal, EvidenceRequirement requirement, GrowthWords words) {
        int confirmed = goal.evidence().confirmed(requirement.kind());
        int added = goal.evidence().added(requirement.kind());
        String standing = words.texts().format("cairn.plan.requirement.standing", Math.min(confirmed, requirement.minimum()),
                requirement.minimum(), added);
        return new RequirementRow(requirement.id(), requirement.kind().name(), words.texts().text(requirement.kind().nameKey()),
                requirement.minimum(), requirement.note(), requirement.isSettled(confirmed), standing,
                requirement.waiver().map(waiver -> words.texts().format("cairn.plan.requirement.waived", waiver.reason()))
                        .orElse(""));
    }
}
