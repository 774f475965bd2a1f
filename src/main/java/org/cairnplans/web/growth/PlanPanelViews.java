package org.cairnplans.web.growth;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.ActivatePlan;
import org.cairnplans.plan.Finding;
import org.cairnplans.plan.GoalState;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.Revision;
import org.cairnplans.plan.RevisionRepository;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.web.ProblemTexts;
import org.cairnplans.web.Texts;

/** Makes the view of the panel on a plan's issue. */
@JiraComponent
public class PlanPanelViews {

    private final PlanReader reader;
    private final ActivatePlan activate;
    private final RevisionRepository revisions;
    private final GrowthViews views;
    private final ProblemTexts problems;

    public PlanPanelViews(PlanReader reader, ActivatePlan activate, RevisionRepository revisions, GrowthViews views,
            ProblemTexts problems) {
        this.reader = reader;
        this.activate = activate;
        this.revisions = revisions;
        this.views = views;
        this.problems = problems;
    }

    /** Empty when the issue is no plan of Cairn's for this viewer. */
    public Optional<PlanPanel> of(ViewerAccess access, long issue, Texts texts, String contextPath) {
        Plan plan;
        try {
            plan = reader.plan(access, issue);
        } catch (NotKnownException none) {
            return Optional.empty();
        }
        List<Revision> history = revisions.ofPlan(plan.id());
        Set<PersonKey> authors = history.stream().map(Revision::author).collect(Collectors.toSet());
        GrowthWords words = views.words(access, texts, contextPath, plan, authors);
        boolean owner = access.may(Action.WRITE, Datum.PLAN_HEAD, plan.subject());
        boolean activatable = owner && !plan.isDetached() && (plan.phase() == Phase.DRAFT
                || (plan.phase() == Phase.ACTIVE && plan.goals().stream().anyMatch(goal -> goal.state() == GoalState.DRAFT)));
        List<Finding> findings = activatable ? activate.findings(plan) : List.of();
        return Optional.of(new PlanPanel(
                words.plan(plan, views.readers(plan)),
                owner,
                owner && plan.phase() != Phase.CLOSED && !plan.isDetached(),
                activatable,
                findings.stream().anyMatch(Finding::blocks),
                findings.stream().map(finding -> row(plan, finding, words)).toList(),
                new SharingForm(plan.facts().withMentor(), plan.facts().withManager(), plan.facts().evidenceLinks()),
                new RevisionWords(words).rows(history)));
    }

    private FindingRow row(Plan plan, Finding finding, GrowthWords words) {
        Optional<GoalCard> goal = finding.goal().flatMap(plan::goal).map(words::goal);
        return new FindingRow(finding.blocks(), goal.map(GoalCard::title).orElse(""), goal.map(GoalCard::address).orElse(""),
                problems.text(finding.violation()));
    }
}
