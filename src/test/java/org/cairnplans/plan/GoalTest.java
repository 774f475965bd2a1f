package org.cairnplans.plan;

import static org.cairnplans.plan.SomePlan.TODAY;
import static org.cairnplans.plan.SomePlan.goal;
import static org.cairnplans.plan.SomePlan.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final EvidenceTally ENOUGH = new EvidenceTally(Map.of(EvidenceKind.WORK_PRODUCT, 2),
            Map.of(EvidenceKind.WORK_PRODUCT, 2), 0);
    private static final EvidenceTally UNCONFIRMED = new EvidenceTally(Map.of(EvidenceKind.WORK_PRODUCT, 2), Map.of(), 0);

    @Test
    void progressIsTheShareOfClosedMilestonesAndCappedWithoutEvidence() {
        assertEquals(50, goal(2, Phase.ACTIVE, 80, EvidenceTally.NONE, milestone(3, Phase.CLOSED, 10),
                milestone(4, Phase.ACTIVE, 60)).progress());
        assertEquals(90, goal(2, Phase.ACTIVE, 80, UNCONFIRMED, milestone(3, Phase.CLOSED, 10)).progress());
        assertEquals(100, goal(2, Phase.ACTIVE, 80, ENOUGH, milestone(3, Phase.CLOSED, 10)).progress());
        assertEquals(0, goal(2, Phase.ACTIVE, 80, ENOUGH).progress());
    }

    @Test
    void doneIsAchievedOnlyWithConfirmedEvidence() {
        assertEquals(GoalState.EVIDENCE_MISSING, goal(2, Phase.CLOSED, 80, UNCONFIRMED).state());
        assertEquals(GoalState.ACHIEVED, goal(2, Phase.CLOSED, 80, ENOUGH).state());
    }

    @Test
    void quartersTellOpenPartlyDoneAndOverdue() {
        QuarterStrip strip = QuarterStrip.of(List.of(
                milestone(1, Phase.CLOSED, -100), milestone(2, Phase.DRAFT, -10), milestone(3, Phase.CLOSED, 5),
                milestone(4, Phase.CLOSED, 40), milestone(5, Phase.DRAFT, 60), milestone(6, Phase.DRAFT, 250)), TODAY);

        assertEquals(List.of("2025-4 DONE", "2026-1 OVERDUE", "2026-2 PARTLY", "2026-3 NONE", "2026-4 OPEN"),
                strip.quarters().stream().map(quarter -> quarter.year() + "-" + quarter.number() + " "
                        + quarter.state()).toList());
    }
}
