package org.cairnplans.plan;

import static org.cairnplans.plan.SomePlan.TODAY;
import static org.cairnplans.plan.SomePlan.bare;
import static org.cairnplans.plan.SomePlan.goal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.cairnplans.competency.CompetencyCatalogue;
import org.junit.jupiter.api.Test;

class ActivationRulesTest {

    private final ActivationRules rules = new ActivationRules(new GoalRules(new CompetencyCatalogue()));

    @Test
    void nothingIsSaidAboutACompletePlan() {
        assertEquals(List.of(), rules.findings(SomePlan.of(goal(2, 80, 20, 60)), TODAY));
    }

    @Test
    void aPlanWithoutGoalsIsNone() {
        assertEquals(List.of("BLOCK cairn.plan.rule.goals.none"), found(SomePlan.of()));
    }

    @Test
    void everythingThatAGoalLacksIsNamedAtOnce() {
        assertEquals(List.of("BLOCK cairn.plan.rule.s3", "BLOCK cairn.plan.rule.m1", "BLOCK cairn.plan.rule.m3",
                "BLOCK cairn.plan.rule.t2.none"), found(SomePlan.of(bare(2, 80))));
    }

    @Test
    void fourGoalsAreManyAndSixTooMany() {
        assertEquals(List.of("WARN cairn.plan.rule.a1.warn"), found(SomePlan.of(goals(4))));
        assertEquals(List.of("BLOCK cairn.plan.rule.a1.block"), found(SomePlan.of(goals(6))));
    }

    @Test
    void aGapOfMoreThanAHundredDaysStopsWhereverItIs() {
        assertEquals(List.of(), found(SomePlan.of(goal(2, 140, 40, 140))));
        assertTrue(found(SomePlan.of(goal(2, 150, 40, 141))).contains("BLOCK cairn.plan.rule.t2.gap"));
        assertTrue(found(SomePlan.of(goal(2, 150, 40))).contains("BLOCK cairn.plan.rule.t2.gap"),
                "from the last milestone to the end");
        assertTrue(found(SomePlan.of(goal(2, 150, 101, 150))).contains("BLOCK cairn.plan.rule.t2.gap"),
                "from today to the first");
    }

    @Test
    void aQuarterWithoutAMilestoneOnlyWarnsAndAGlimpseOfAQuarterNotEvenThat() {
        // 5 March plus 80 days is 24 May: the second quarter is touched for 54 days, the first for 27.
        assertEquals(List.of("WARN cairn.plan.rule.t2.quarter"), found(SomePlan.of(goal(2, 80, 20))));
        assertEquals(List.of(), found(SomePlan.of(goal(2, 80, 40))));
    }

    @Test
    void theFirstStepComesEarlyAndTheLastInTime() {
        assertEquals(List.of("WARN cairn.plan.rule.t3"), found(SomePlan.of(goal(2, 80, 46))));
        assertEquals(List.of("BLOCK cairn.plan.rule.t2.late"), found(SomePlan.of(goal(2, 80, 40, 81))));
    }

    @Test
    void aDueDateIsTwoWeeksToAYearAhead() {
        assertTrue(found(SomePlan.of(goal(2, 13, 5))).contains("BLOCK cairn.plan.rule.t1"));
        assertEquals(List.of(), found(SomePlan.of(goal(2, 14, 5))));
        assertTrue(found(SomePlan.of(goal(2, 366, 40, 130, 220, 310))).contains("BLOCK cairn.plan.rule.t1"));
    }

    private static Goal[] goals(int count) {
        return LongStream.range(2, count + 2).mapToObj(id -> goal(id, 80, 20, 60)).toArray(Goal[]::new);
    }

    private List<String> found(Plan plan) {
        return rules.findings(plan, TODAY).stream().map(finding -> finding.severity() + " " + finding.violation().messageKey())
                .distinct().toList();
    }
}
