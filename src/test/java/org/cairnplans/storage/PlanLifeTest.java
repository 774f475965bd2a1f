package org.cairnplans.storage;

import static org.cairnplans.storage.GrowthRoom.ANN;
import static org.cairnplans.storage.GrowthRoom.BOSS;
import static org.cairnplans.storage.GrowthRoom.MENTOR;
import static org.cairnplans.storage.GrowthRoom.STRANGER;
import static org.cairnplans.storage.GrowthRoom.WHY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.GoalDraft;
import org.cairnplans.plan.GoalState;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanDraft;
import org.cairnplans.plan.Revision;
import org.cairnplans.plan.RevisionReason;
import org.cairnplans.plan.SharingChoice;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.problem.Violation;
import org.cairnplans.repair.Cuts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanLifeTest extends StorageTest {

    private GrowthRoom room;

    @BeforeEach
    void open() {
        room = new GrowthRoom(ao(), transactions(), Cuts.never());
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        long plan = room.start.start(room.as(ANN), room.draft());

        assertEquals("From engineer to lead", room.reader.plan(room.as(ANN), plan).issue().orElseThrow().summary());
        for (PersonKey other : List.of(MENTOR, BOSS, STRANGER)) {
            assertThrows(NotKnownException.class, () -> room.reader.plan(room.as(other), plan), other.value());
        }
    }

    @Test
    void whatIsWrongWithADraftIsSaidAtOnceAndNothingIsCreated() {
        PlanDraft draft = new PlanDraft("", "", List.of(new GoalDraft("Too short", "Too short", Optional.of(room.day(3)))));

        InvalidInputException problem = assertThrows(InvalidInputException.class, () -> room.start.start(room.as(ANN), draft));

        assertEquals(Set.of("title", "goals[0].title", "goals[0].behaviour", "goals[0].due"),
                problem.violations().stream().map(Violation::field).collect(Collectors.toSet()));
        assertTrue(room.jira.all().isEmpty());
    }

    @Test
    void activationNamesEverythingThatIsMissing() {
        long plan = room.start.start(room.as(ANN), room.draft());

        InvalidInputException problem =
                assertThrows(InvalidInputException.class, () -> room.activate.activate(room.as(ANN), plan, false));

        assertEquals(Set.of("goals[0].competencies", "goals[0].measure", "goals[0].requirements", "goals[0].milestones"),
                problem.violations().stream().map(Violation::field).collect(Collectors.toSet()));
        assertEquals(Phase.DRAFT, room.reader.plan(room.as(ANN), plan).phase());
    }

    @Test
    void onceActiveTheMentorSeesItAndTheManagerOnlyWhenShared() {
        long plan = room.activePlan();

        Plan seen = room.reader.plan(room.as(MENTOR), plan);
        assertEquals(GoalState.ACTIVE, seen.goals().get(0).state());
        assertThrows(NotKnownException.class, () -> room.reader.plan(room.as(BOSS), plan));
        assertEquals(List.of(ANN), room.rightsChangedFor);

        room.share.share(room.as(ANN), plan, new SharingChoice(false, true, false));
        assertEquals(plan, room.reader.plan(room.as(BOSS), plan).id());
        assertThrows(RefusedException.class,
                () -> room.share.share(room.as(MENTOR), plan, new SharingChoice(false, false, false)));

        room.share.share(room.as(ANN), plan, new SharingChoice(false, false, false));
        assertThrows(NotKnownException.class, () -> room.reader.plan(room.as(BOSS), plan));
        assertThrows(NotKnownException.class, () -> room.reader.plan(room.as(STRANGER), plan));
    }

    @Test
    void thePreviewSaysPersonByPersonWhoWouldSee() {
        long plan = room.activePlan();

        var lines = room.share.preview(room.as(ANN), plan, new SharingChoice(false, true, false)).people();

        assertEquals(List.of(MENTOR, BOSS), lines.stream().map(line -> line.person()).toList());
        assertTrue(lines.get(0).now() && lines.get(0).then());
        assertTrue(!lines.get(1).now() && lines.get(1).then());
    }

    @Test
    void changingAnActiveGoalNeedsAReasonThatStays() {
        long plan = room.activePlan();
        long goal = room.firstGoal(plan);
        GoalDraft later = new GoalDraft("Lead the migration with three people",
                "You will see me split the work and run the weekly planning.", Optional.of(room.day(100)));

        InvalidInputException problem = assertThrows(InvalidInputException.class,
                () -> room.change.change(room.as(ANN), goal, room.facts(later, Optional.empty(), "")));
        assertEquals(List.of("reason", "why"), problem.violations().stream().map(Violation::field).toList());
        assertTrue(room.revisions.ofPlan(plan).isEmpty());

        room.change.change(room.as(ANN), goal, room.facts(later, Optional.of(RevisionReason.NEW_PRIORITY), WHY));
        Revision revision = room.revisions.ofPlan(plan).get(0);
        assertEquals(Revision.Field.DUE, revision.field());
        assertEquals(room.day(100).toString(), revision.after());
        assertEquals(WHY, revision.text());
    }

    @Test
    void progressIsTheWeightOfClosedMilestonesCappedUntilTheEvidenceIsThere() {
        long plan = room.activePlan();
        long goalId = room.firstGoal(plan);
        assertEquals(0, goal(room.as(ANN), plan).progress());

        goal(room.as(ANN), plan).milestones().forEach(milestone ->
                room.close.close(room.as(ANN), goalId, milestone.issue().id(), "Naming who decides saves time."));
        assertEquals(90, goal(room.as(ANN), plan).progress());
        assertEquals("Naming who decides saves time.", goal(room.as(ANN), plan).milestones().get(0).learned());

        long item = room.keep.add(room.as(ANN), goalId, room.evidence("PAY-1"));
        assertEquals(90, goal(room.as(ANN), plan).progress());
        room.jira.advance(ANN, goalId, Phase.CLOSED);
        assertEquals(GoalState.EVIDENCE_MISSING, goal(room.as(ANN), plan).state());

        room.review.confirm(room.as(MENTOR), item);
        assertEquals(100, goal(room.as(ANN), plan).progress());
        assertEquals(GoalState.ACHIEVED, goal(room.as(ANN), plan).state());
    }

    @Test
    void onlyTheMentorWaivesARequirement() {
        long plan = room.activePlan();
        Goal goal = goal(room.as(ANN), plan);
        long requirement = goal.facts().requirements().get(0).id();

        assertThrows(RefusedException.class, () -> room.waive.waive(room.as(ANN), goal.id(), requirement, WHY));
        room.waive.waive(room.as(MENTOR), goal.id(), requirement, WHY);

        assertTrue(goal(room.as(ANN), plan).hasAllEvidence());
        assertEquals(MENTOR, goal(room.as(ANN), plan).facts().requirements().get(0).waiver().orElseThrow().by());
    }

    @Test
    void aGoalWhoseIssueIsGoneIsToldToItsOwnerOnly() {
        long plan = room.activePlan();
        room.jira.remove(room.firstGoal(plan));

        assertEquals(GoalState.DETACHED, goal(room.as(ANN), plan).state());
        assertTrue(room.reader.plan(room.as(MENTOR), plan).goals().isEmpty());
    }

    @Test
    void readingCostsTheSameForOnePersonAndForMany() {
        room.activePlan();
        List<PersonKey> many = new java.util.ArrayList<>(List.of(ANN));
        int one = statements().count(() -> room.reader.ofOwners(room.as(ANN), many));
        for (int i = 0; i < 20; i++) {
            PersonKey person = new PersonKey("key-person-" + i);
            many.add(person);
            room.start.start(room.as(person), room.draft());
            room.relations.mentors(MENTOR, person);
            room.jira.all().stream().filter(issue -> issue.reporter().equals(Optional.of(person))).toList()
                    .forEach(issue -> room.jira.advance(person, issue.id(), Phase.ACTIVE));
        }
        ViewerAccess mentor = room.as(MENTOR);
        int searches = room.jira.searches();

        List<String> executed = statements().during(() -> room.reader.ofOwners(mentor, many));

        assertEquals(21, room.reader.ofOwners(mentor, many).size());
        assertEquals(one, executed.size(), () -> String.join("\n", executed));
        assertEquals(searches + 2, room.jira.searches());
        assertFalse(executed.isEmpty());
    }

    private Goal goal(ViewerAccess access, long plan) {
        return room.reader.plan(access, plan).goals().get(0);
    }
}
