package org.cairnplans.web.growth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cairnplans.competency.Competency;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.competency.Level;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.GoalState;
import org.cairnplans.plan.Measure;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.RevisionReason;
import org.cairnplans.plan.TargetCompetency;

/** Fills the form that changes a goal. */
final class GoalFormWords {

    private static final int SKILLS = 3;
    private static final int NEEDS = 4;

    private final GrowthWords words;
    private final CompetencyCatalogue catalogue;

    GoalFormWords(GrowthWords words, CompetencyCatalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    GoalForm form(Goal goal) {
        Measure measure = goal.facts().measure().orElse(null);
        Measure.Number number = measure instanceof Measure.Number one ? one : null;
        Measure.Feedback feedback = measure instanceof Measure.Feedback one ? one : null;
        Measure.Behaviour behaviour = measure instanceof Measure.Behaviour one ? one : null;
        return new GoalForm(
                goal.issue().map(PlanIssue::summary).orElse(""),
                goal.issue().map(PlanIssue::description).orElse(""),
                goal.due().map(LocalDate::toString).orElse(""),
                words.options(Measure.Kind.values(), Measure.Kind::nameKey, measure == null ? "" : measure.kind().name()),
                measure == null ? "" : measure.text(),
                number == null ? "" : number.unit(),
                number == null ? "" : number.baseline().toPlainString(),
                number == null ? "" : number.target().toPlainString(),
                feedback == null ? "" : feedback.from(),
                feedback == null ? "" : String.valueOf(feedback.count()),
                behaviour == null ? "" : behaviour.confirmer(),
                IntStream.range(0, SKILLS).mapToObj(i -> skill(i, at(goal.facts().competencies(), i))).toList(),
                IntStream.range(0, NEEDS).mapToObj(i -> need(i, at(goal.facts().requirements(), i))).toList(),
                words.options(RevisionReason.values(), RevisionReason::nameKey, ""),
                goal.state() == GoalState.ACTIVE || goal.state() == GoalState.PAUSED);
    }

    private SkillField skill(int index, Optional<TargetCompetency> target) {
        return new SkillField(index, competencies(target.map(TargetCompetency::competency).orElse("")),
                levels(target.map(one -> one.target().number()).orElse(0)));
    }

    List<Option> competencies(String chosen) {
        return catalogue.all().stream().map(one -> new Option(one.key(), name(one), one.key().equals(chosen))).toList();
    }

    /** @param chosen 0 for none */
    List<Option> levels(int chosen) {
        return Arrays.stream(Level.values())
                .map(level -> new Option(String.valueOf(level.number()),
                        String.format(Locale.ROOT, "%d %s", level.number(), words.texts().text(level.nameKey())),
                        level.number() == chosen))
                .toList();
    }

    private NeedField need(int index, Optional<EvidenceRequirement> requirement) {
        return new NeedField(index, requirement.map(EvidenceRequirement::id).orElse(0L),
                words.options(EvidenceKind.values(), EvidenceKind::nameKey, requirement.map(one -> one.kind().name()).orElse("")),
                requirement.map(one -> String.valueOf(one.minimum())).orElse(""),
                requirement.map(EvidenceRequirement::note).orElse(""));
    }

    private String name(Competency competency) {
        return words.texts().text(competency.nameKey());
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
