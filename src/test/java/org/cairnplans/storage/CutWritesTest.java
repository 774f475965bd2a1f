package org.cairnplans.storage;

import static org.cairnplans.storage.GrowthRoom.ANN;
import static org.cairnplans.storage.GrowthRoom.WHY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cairnplans.plan.GoalDraft;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.Revision;
import org.cairnplans.plan.RevisionReason;
import org.cairnplans.plan.SharingChoice;
import org.cairnplans.repair.Cuts;
import org.junit.jupiter.api.Test;

/**
 * Each write across Jira and Cairn's tables is cut before and after each of its steps. After the repair both stores tell the same
 * story, and no intent is left.
 */
class CutWritesTest extends StorageTest {

    @Test
    void startingAPlanIsAllOrNothing() {
        atEachStep(room -> { }, room -> room.start.start(room.as(ANN), room.draft()), CutWritesTest::jiraAndTablesAgree);
    }

    @Test
    void addingAGoalIsAllOrNothing() {
        atEachStep(GrowthRoom::readyPlan,
                room -> room.extend.addGoal(room.as(ANN), onlyPlan(room), room.goal("Explain hard matters to the leads")),
                CutWritesTest::jiraAndTablesAgree);
    }

    @Test
    void addingAMilestoneIsAllOrNothing() {
        atEachStep(GrowthRoom::readyPlan, room -> room.extend.addMilestone(
                room.as(ANN), room.firstGoal(onlyPlan(room)), "Runbook used by others", Optional.of(room.day(70))),
                CutWritesTest::jiraAndTablesAgree);
    }

    @Test
    void aChangeAndItsReasonStandOrFallTogether() {
        atEachStep(GrowthRoom::activePlan, CutWritesTest::moveDueDate, room -> {
            Plan plan = room.reader.plan(room.as(ANN), onlyPlan(room));
            boolean moved = plan.goals().get(0).due().orElseThrow().toString().equals("2026-06-10");
            List<Revision> reasons = room.revisions.ofPlan(plan.id());
            assertEquals(moved ? 1 : 0, reasons.size());
        });
    }

    @Test
    void aMilestoneIsClosedInBothOrInNeitherAndTheWordsStay() {
        atEachStep(GrowthRoom::activePlan, CutWritesTest::closeFirstMilestone, room -> {
            Plan plan = room.reader.plan(room.as(ANN), onlyPlan(room));
            plan.goals().get(0).milestones().forEach(milestone ->
                    assertEquals(milestone.isClosed(), milestone.facts().orElseThrow().closed().isPresent()));
        });
    }

    @Test
    void anActivationIsFinished() {
        atEachStep(GrowthRoom::readyPlan, room -> room.activate.activate(room.as(ANN), onlyPlan(room), true), room -> {
            Plan plan = room.reader.plan(room.as(ANN), onlyPlan(room));
            assertEquals(plan.phase(), plan.goals().get(0).issue().orElseThrow().phase());
            assertEquals(plan.phase() == Phase.ACTIVE, room.rightsChangedFor.contains(ANN));
        });
    }

    @Test
    void evidenceAndItsNativeLinkComeAndGoTogether() {
        atEachStep(CutWritesTest::linkingPlan,
                room -> room.keep.add(room.as(ANN), room.firstGoal(onlyPlan(room)), room.evidence("PAY-1")),
                room -> assertEquals(room.evidence.ofPlan(onlyPlan(room)).size(), room.work.links().size()));
        atEachStep(room -> {
            linkingPlan(room);
            room.keep.add(room.as(ANN), room.firstGoal(onlyPlan(room)), room.evidence("PAY-1"));
        }, room -> room.keep.withdraw(room.as(ANN), room.evidence.ofPlan(onlyPlan(room)).get(0).id()),
                room -> assertEquals(room.evidence.ofPlan(onlyPlan(room)).size(), room.work.links().size()));
    }

    private void atEachStep(Consumer<GrowthRoom> before, Consumer<GrowthRoom> write, Consumer<GrowthRoom> agree) {
        int steps = stepsOf(before, write);
        assertTrue(steps >= 3, "a write across two stores has steps: " + steps);
        int first = stepsOf(before, room -> { });
        for (int step = first + 1; step <= first + steps; step++) {
            for (Cuts cut : List.of(Cuts.before(step), Cuts.after(step))) {
                emptyTables();
                GrowthRoom room = new GrowthRoom(ao(), transactions(), cut);
                before.accept(room);
                try {
                    write.accept(room);
                } catch (Cuts.PowerCut expected) {
                    ao().flushAll();
                }
                room.repair();
                assertTrue(room.intents.unconfirmedBefore(room.clock.instant().plusSeconds(1), 10).isEmpty(),
                        "an intent is left at step " + step);
                agree.accept(room);
            }
        }
    }

    private int stepsOf(Consumer<GrowthRoom> before, Consumer<GrowthRoom> write) {
        emptyTables();
        Cuts none = Cuts.never();
        GrowthRoom room = new GrowthRoom(ao(), transactions(), none);
        before.accept(room);
        int start = none.steps();
        write.accept(room);
        int own = none.steps() - start;
        return own == 0 ? start : own;
    }

    private static void jiraAndTablesAgree(GrowthRoom room) {
        List<Long> issues = room.jira.all().stream().map(PlanIssue::id).toList();
        assertEquals(issues.stream().collect(Collectors.toSet()), room.plans.known(issues).stream().collect(Collectors.toSet()));
        List<Plan> plans = room.reader.ofOwners(room.as(ANN), List.of(ANN));
        plans.forEach(plan -> {
            assertTrue(plan.issue().isPresent());
            plan.goals().forEach(goal -> assertTrue(goal.issue().isPresent()));
        });
    }

    private static long onlyPlan(GrowthRoom room) {
        return room.reader.ofOwners(room.as(ANN), List.of(ANN)).get(0).id();
    }

    private static void linkingPlan(GrowthRoom room) {
        room.share.share(room.as(ANN), room.activePlan(), new SharingChoice(false, false, true));
    }

    private static void moveDueDate(GrowthRoom room) {
        GoalDraft later = new GoalDraft("Lead the migration with three people",
                "You will see me split the work and run the weekly planning.", Optional.of(room.day(100)));
        room.change.change(room.as(ANN), room.firstGoal(onlyPlan(room)),
                room.facts(later, Optional.of(RevisionReason.TIME), WHY));
    }

    private static void closeFirstMilestone(GrowthRoom room) {
        Plan plan = room.reader.plan(room.as(ANN), onlyPlan(room));
        room.close.close(room.as(ANN), plan.goals().get(0).id(), plan.goals().get(0).milestones().get(0).issue().id(),
                "Naming who decides saves time.");
    }
}
