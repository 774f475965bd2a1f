package org.cairnplans.storage;

import static org.cairnplans.storage.GrowthRoom.ANN;
import static org.cairnplans.storage.GrowthRoom.BOSS;
import static org.cairnplans.storage.GrowthRoom.MENTOR;
import static org.cairnplans.storage.GrowthRoom.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.evidence.EvidenceDraft;
import org.cairnplans.evidence.EvidenceState;
import org.cairnplans.evidence.EvidenceView;
import org.cairnplans.evidence.EvidenceView.Standing;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.SharingChoice;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.problem.Violation;
import org.cairnplans.repair.Cuts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLifeTest extends StorageTest {

    private GrowthRoom room;
    private long plan;
    private long goal;

    @BeforeEach
    void open() {
        room = new GrowthRoom(ao(), transactions(), Cuts.never());
        plan = room.activePlan();
        goal = room.firstGoal(plan);
    }

    @Test
    void theMentorAsksTheMenteeAnswersTheMentorConfirms() {
        long item = room.keep.add(room.as(ANN), goal, room.evidence("PAY-1"));
        assertThrows(RefusedException.class, () -> room.review.confirm(room.as(ANN), item));

        room.review.ask(room.as(MENTOR), item, "What would you do differently?");
        assertEquals(EvidenceState.ASKED, stateOf(item));
        room.keep.answer(room.as(ANN), item, "I would ask each team for its decision first.");
        assertEquals(EvidenceState.OPEN, stateOf(item));
        room.review.confirm(room.as(MENTOR), item);

        assertEquals(EvidenceState.CONFIRMED, stateOf(item));
        assertEquals(MENTOR, view(ANN).item().orElseThrow().review().by().orElseThrow());
    }

    @Test
    void whatIsEditedHasToBeLookedAtAgain() {
        long item = room.keep.add(room.as(ANN), goal, room.evidence("PAY-1"));
        room.review.confirm(room.as(MENTOR), item);

        room.keep.edit(room.as(ANN), item, room.evidence("PAY-1"));

        assertEquals(EvidenceState.OPEN, stateOf(item));
        assertThrows(ConflictException.class, () -> room.keep.edit(room.as(ANN), item, room.evidence("PAY-2")));
    }

    @Test
    void everyRuleIsNamedAndNothingIsStored() {
        EvidenceDraft bad = new EvidenceDraft("", "", "TICKETS", "", "short", "short", "typing", 9);

        InvalidInputException problem = assertThrows(InvalidInputException.class, () -> room.keep.add(room.as(ANN), goal, bad));

        assertEquals(Set.of("workItem", "kind", "role", "learned", "applied", "competency", "level"),
                problem.violations().stream().map(Violation::field).collect(Collectors.toSet()));
        assertTrue(room.evidence.ofGoal(goal).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org/x", "//example.org", "data:text/html,x", "https://",
            "http://user:secret@example.org/",
        "no address at all"})
    void onlyWebAddressesAreLinks(String url) {
        assertThrows(InvalidInputException.class, () -> room.keep.add(room.as(ANN), goal, link(url)));
    }

    @Test
    void oneWorkItemIsEvidenceForAGoalOnce() {
        room.keep.add(room.as(ANN), goal, room.evidence("PAY-1"));

        assertThrows(InvalidInputException.class, () -> room.keep.add(room.as(ANN), goal, room.evidence("PAY-1")));
        room.keep.add(room.as(ANN), goal, link("https://example.org/summary"));
        assertEquals(2, room.evidence.ofGoal(goal).size());
    }

    @Test
    void aWorkItemOutOfSightIsOneItemWithoutKeyTitleOrWords() {
        room.keep.add(room.as(ANN), goal, room.evidence("PAY-1"));
        room.work.hide(501, MENTOR).hide(501, ANN);

        EvidenceView mentors = view(MENTOR);
        assertEquals(Standing.NO_ACCESS, mentors.standing());
        assertTrue(mentors.item().isEmpty() && mentors.work().isEmpty());
        EvidenceView own = view(ANN);
        assertEquals(Standing.NO_ACCESS, own.standing());
        assertEquals("Lead", own.item().orElseThrow().role());
        long item = room.evidence.ofGoal(goal).get(0).id();
        assertThrows(RefusedException.class, () -> room.review.confirm(room.as(MENTOR), item));
    }

    @Test
    void deletedMovedAndReopenedWorkIsSaidAndNothingIsLost() {
        room.keep.add(room.as(ANN), goal, room.evidence("PAY-1"));
        room.work.with(501, "SHOP-7", true);
        assertEquals(Standing.MOVED, view(MENTOR).standing());
        room.work.with(501, "PAY-1", false);
        assertEquals(Standing.REOPENED, view(MENTOR).standing());
        room.work.delete(501);
        assertEquals(Standing.DELETED, view(MENTOR).standing());
        assertEquals("Lead", view(MENTOR).item().orElseThrow().role());
    }

    @Test
    void theWorkItemTellsOnlyThoseWhoMaySeeTheGoal() {
        room.keep.add(room.as(ANN), goal, room.evidence("PAY-1"));

        assertEquals(1, room.evidenceReader.supportedBy(room.as(MENTOR), 501).size());
        for (PersonKey other : List.of(BOSS, STRANGER)) {
            assertTrue(room.evidenceReader.supportedBy(room.as(other), 501).isEmpty());
        }
        assertThrows(NotKnownException.class, () -> room.keep.add(room.as(STRANGER), goal, room.evidence("PAY-2")));
        assertThrows(RefusedException.class, () -> room.keep.add(room.as(MENTOR), goal, room.evidence("PAY-2")));
    }

    @Test
    void nativeLinksAreWrittenOnlyWhenTheOwnerChoseThem() {
        room.keep.add(room.as(ANN), goal, room.evidence("PAY-1"));
        assertTrue(room.work.links().isEmpty());

        room.share.share(room.as(ANN), plan, new SharingChoice(false, false, true));
        long linked = room.keep.add(room.as(ANN), goal, room.evidence("PAY-2"));
        assertEquals(Set.of("502 is evidence for " + goal), room.work.links());
        room.keep.withdraw(room.as(ANN), linked);
        assertTrue(room.work.links().isEmpty());
        assertEquals(1, room.evidence.ofGoal(goal).size());
    }

    private EvidenceDraft link(String url) {
        return new EvidenceDraft("", url, "PEER_FEEDBACK", "Presenter", "I started with the method instead of the decision.",
                "The next summary starts with the decision.", "communication", 2);
    }

    private EvidenceView view(PersonKey person) {
        return room.evidenceReader.ofGoal(room.as(person), goal).get(0);
    }

    private EvidenceState stateOf(long item) {
        return room.evidence.byId(item).orElseThrow().state();
    }
}
