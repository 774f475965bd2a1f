package org.cairnplans.web.growth;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cairnplans.plan.GoalDraft;
import org.cairnplans.plan.GoalRules;
import org.cairnplans.plan.PlanDraft;
import org.cairnplans.plan.StartPlan;
import org.cairnplans.problem.Violations;
import org.cairnplans.web.Texts;

/** What was typed into the wizard so far, as it was typed. */
record WizardInput(int step, String title, String aspiration, List<Typed> goals, LocalDate today) {

    static WizardInput of(HttpServletRequest request, Clock clock) {
        List<Typed> goals = IntStream.range(0, StartPlan.GOALS_MOST)
                .mapToObj(i -> new Typed(text(request, "goalTitle" + i), text(request, "goalBehaviour" + i),
                        text(request, "goalDue" + i)))
                .toList();
        String step = text(request, "step");
        return new WizardInput(step.matches("[123]") ? Integer.parseInt(step) : 1, text(request, "title"),
                text(request, "aspiration"), goals, LocalDate.now(clock));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Goals that were left empty do not count, but for the first when all are. */
    PlanDraft draft() {
        return new PlanDraft(title, aspiration, filled().stream().map(i -> goals.get(i).draft()).toList());
    }

    /** @throws org.cairnplans.problem.InvalidInputException for dates that are none */
    void requireDates() {
        Violations wrong = new Violations();
        List<Integer> filled = filled();
        for (int i = 0; i < filled.size(); i++) {
            Typed goal = goals.get(filled.get(i));
            wrong.require(goal.due().isEmpty() || goal.day().isPresent(), "goals[" + i + "].due", "cairn.problem.date");
        }
        wrong.throwIfAny();
    }

    private List<Integer> filled() {
        List<Integer> filled = new ArrayList<>(IntStream.range(0, goals.size())
                .filter(i -> !goals.get(i).isEmpty()).boxed().toList());
        return filled.isEmpty() ? List.of(0) : filled;
    }

    /** @param errors by the names of the draft's fields */
    WizardPage page(int atStep, Map<String, String> errors, String problem, Texts texts) {
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        List<Integer> filled = filled();
        List<WizardGoal> shown = IntStream.range(0, goals.size()).mapToObj(i -> {
            Typed goal = goals.get(i);
            String field = "goals[" + filled.indexOf(i) + "].";
            return new WizardGoal(i, i + 1, filled.contains(i), goal.title(), goal.behaviour(), goal.due(),
                    goal.day().map(dates::format).orElse(""), errors.getOrDefault(field + "title", ""),
                    errors.getOrDefault(field + "behaviour", ""), errors.getOrDefault(field + "due", ""));
        }).toList();
        return new WizardPage(atStep, title, aspiration, shown, errors.getOrDefault("title", ""),
                errors.getOrDefault("aspiration", ""), problem, today.plusDays(GoalRules.DUE_LEAST_DAYS).toString(),
                today.plusMonths(GoalRules.DUE_MOST_MONTHS).toString());
    }

    /** @param due as typed; browsers send an ISO date */
    record Typed(String title, String behaviour, String due) {

        boolean isEmpty() {
            return title.isEmpty() && behaviour.isEmpty() && due.isEmpty();
        }

        Optional<LocalDate> day() {
            try {
                return due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due));
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }

        GoalDraft draft() {
            return new GoalDraft(title, behaviour, day());
        }
    }
}
