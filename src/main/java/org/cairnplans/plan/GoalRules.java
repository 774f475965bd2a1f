package org.cairnplans.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.problem.Violations;

/** What may be entered for a goal. Names of rules (S1, T1 …) are those of product.md 5.3. */
public final class GoalRules {

    public static final int TITLE_LEAST = 15;
    public static final int TITLE_MOST = 120;
    public static final int BEHAVIOUR_LEAST = 30;
    public static final int BEHAVIOUR_MOST = 2_000;
    public static final int DUE_LEAST_DAYS = 14;
    public static final int DUE_MOST_MONTHS = 12;
    private static final int COMPETENCIES_MOST = 3;
    private static final int REQUIREMENTS_MOST = 8;
    private static final int MINIMUM_MOST = 10;
    private static final int NOTE_MOST = 255;

    private final CompetencyCatalogue competencies;

    public GoalRules(CompetencyCatalogue competencies) {
        this.competencies = competencies;
    }

    /** S1, S4, T1: what a new goal needs. */
    void checkNew(Violations wrong, String prefix, GoalDraft goal, Optional<LocalDate> planDue, LocalDate today) {
        checkTexts(wrong, prefix, goal);
        checkDue(wrong, prefix, goal.due(), planDue, today);
    }

    /** S1, S4. */
    void checkTexts(Violations wrong, String prefix, GoalDraft goal) {
        wrong.require(isBetween(goal.title(), TITLE_LEAST, TITLE_MOST), prefix + "title", "cairn.plan.rule.s1", TITLE_LEAST,
                TITLE_MOST);
        wrong.require(isBetween(goal.behaviour(), BEHAVIOUR_LEAST, BEHAVIOUR_MOST),
                prefix + "behaviour", "cairn.plan.rule.s4", BEHAVIOUR_LEAST, BEHAVIOUR_MOST);
    }

    /** T1. */
    void checkDue(Violations wrong, String prefix, Optional<LocalDate> due, Optional<LocalDate> planDue, LocalDate today) {
        boolean inTime = due.filter(day -> !day.isBefore(today.plusDays(DUE_LEAST_DAYS))
                && !day.isAfter(today.plusMonths(DUE_MOST_MONTHS)))
                .isPresent();
        wrong.require(inTime, prefix + "due", "cairn.plan.rule.t1", DUE_LEAST_DAYS, DUE_MOST_MONTHS);
        boolean inPlan = due.isEmpty() || planDue.isEmpty() || !due.get().isAfter(planDue.get());
        wrong.require(inPlan, prefix + "due", "cairn.plan.rule.t1.plan");
    }

    /** S3. An empty list is fine until the plan is activated. */
    void checkCompetencies(Violations wrong, List<TargetCompetency> targets) {
        wrong.require(targets.size() <= COMPETENCIES_MOST, "competencies", "cairn.plan.rule.s3");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            String key = targets.get(i).competency();
            wrong.require(key != null && competencies.find(key).isPresent(), "competencies[" + i + "].competency",
                    "cairn.plan.rule.competency");
            wrong.require(seen.add(key), "competencies[" + i + "].competency", "cairn.plan.rule.competency.twice");
            wrong.require(targets.get(i).target() != null, "competencies[" + i + "].level", "cairn.problem.number", 1, 4);
        }
    }

    /** M3, as far as single entries go. */
    void checkRequirements(Violations wrong, List<EvidenceRequirement> requirements) {
        wrong.require(requirements.size() <= REQUIREMENTS_MOST, "requirements", "cairn.plan.rule.requirements.most",
                REQUIREMENTS_MOST);
        Set<EvidenceKind> seen = new HashSet<>();
        for (int i = 0; i < requirements.size(); i++) {
            EvidenceRequirement requirement = requirements.get(i);
            String field = "requirements[" + i + "]";
            wrong.require(requirement.kind() != null, field + ".kind", "cairn.problem.required");
            wrong.require(requirement.kind() == null || seen.add(requirement.kind()), field + ".kind",
                    "cairn.plan.rule.requirements.twice");
            wrong.require(requirement.minimum() >= 1 && requirement.minimum() <= MINIMUM_MOST, field + ".minimum",
                    "cairn.problem.number", 1, MINIMUM_MOST);
            wrong.require(requirement.note().length() <= NOTE_MOST, field + ".note", "cairn.problem.length", 0, NOTE_MOST);
        }
    }

    private static boolean isBetween(String text, int least, int most) {
        return text.length() >= least && text.length() <= most;
    }
}
