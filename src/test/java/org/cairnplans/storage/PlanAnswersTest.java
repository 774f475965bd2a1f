package org.cairnplans.storage;

import static org.cairnplans.storage.GrowthRoom.ANN;
import static org.cairnplans.storage.GrowthRoom.BOSS;
import static org.cairnplans.storage.GrowthRoom.MENTOR;
import static org.cairnplans.storage.GrowthRoom.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.cairnplans.exchange.PlanAnswers;
import org.cairnplans.exchange.Reply;
import org.cairnplans.exchange.SharedPlan;
import org.cairnplans.exchange.Target;
import org.cairnplans.people.FixedPeople;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.SharingChoice;
import org.cairnplans.repair.Cuts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Jira half tells the Confluence half, over real tables. */
class PlanAnswersTest extends StorageTest {

    private static final Target ANNS = new Target("ann", "");

    private GrowthRoom room;
    private PlanAnswers answers;

    @BeforeEach
    void open() {
        room = new GrowthRoom(ao(), transactions(), Cuts.never());
        answers = new PlanAnswers(room.reader, room.jira, new FixedPeople().with("ann", "mentor", "boss", "stranger"),
                room.clock);
    }

    @Test
    void shouldShowTheOwnersPlanWithGoalsMilestonesAndQuarters() {
        room.activePlan();

        SharedPlan plan = answer(ANN, Target.VIEWER).get(0).plan();

        assertEquals("From engineer to lead", plan.title());
        assertEquals("The ann", plan.owner());
        assertEquals("active", plan.phase());
        assertEquals("Lead the migration with three people", plan.goals().get(0).title());
        assertEquals("active", plan.goals().get(0).state());
        assertEquals(1, plan.goals().get(0).required());
        assertEquals(List.of("Plan agreed with everybody", "First ten merchants moved"),
                plan.goals().get(0).milestones().stream().map(milestone -> milestone.title()).toList());
        assertEquals(room.day(20).toString(), plan.goals().get(0).milestones().get(0).due());
        assertEquals(2, plan.quarters().stream().mapToInt(quarter -> quarter.milestones()).sum());
    }

    @Test
    void shouldShowItByPersonAndByKeyToTheMentorAndToTheManagerOnlyWhenShared() {
        long plan = room.activePlan();
        Target byKey = new Target("", key(plan));

        assertEquals(List.of(Reply.PLAN, Reply.PLAN), states(MENTOR, ANNS, byKey));
        assertEquals(List.of(Reply.HIDDEN, Reply.HIDDEN), states(BOSS, ANNS, byKey));

        room.share.share(room.as(ANN), plan, new SharingChoice(false, true, false));

        assertEquals(List.of(Reply.PLAN, Reply.PLAN), states(BOSS, ANNS, byKey));
    }

    @Test
    void shouldTellAStrangerTheSameOfWhatIsThereAndOfWhatIsNot() {
        long plan = room.activePlan();

        assertEquals(answer(STRANGER, ANNS, new Target("", key(plan))),
                answer(STRANGER, new Target("nobody", ""), new Target("", "DEV-999")));
        assertEquals(List.of(Reply.HIDDEN), states(STRANGER, new Target("boss", "")));
    }

    @Test
    void shouldTellSomebodyWithoutAPlanThatTheyHaveNone() {
        assertEquals(List.of(Reply.NONE, Reply.NONE), states(STRANGER, Target.VIEWER, new Target("stranger", "")));
    }

    @Test
    void shouldPreferTheActivePlanToANewerDraft() {
        long active = room.activePlan();
        room.clock.advance(Duration.ofDays(1));
        room.start.start(room.as(ANN), room.draft());

        assertEquals(key(active), answer(ANN, Target.VIEWER).get(0).plan().key());
    }

    @Test
    void shouldHideADraftFromTheMentor() {
        long draft = room.start.start(room.as(ANN), room.draft());

        assertEquals(List.of(Reply.HIDDEN, Reply.HIDDEN), states(MENTOR, ANNS, new Target("", key(draft))));
    }

    private List<Reply> answer(PersonKey viewer, Target... targets) {
        return answers.answer(room.as(viewer), List.of(targets));
    }

    private List<String> states(PersonKey viewer, Target... targets) {
        return answer(viewer, targets).stream().map(Reply::state).toList();
    }

    private String key(long plan) {
        return room.jira.byId(ANN, plan).orElseThrow().key();
    }
}
