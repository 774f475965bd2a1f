package org.cairnplans.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cairnplans.time.TestClock;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private final Rows plans = new Rows(true, 1, 2, 3);
    private final Rows evidence = new Rows(false, 3, 4);
    private final Map<Long, Loss> states = new HashMap<>();
    private final Attachments attachments = new Attachments(List.of(plans, evidence), new PlanIssueStates() {
        @Override
        public Map<Long, Loss> lostAmong(Collection<Long> issues) {
            Map<Long, Loss> lost = new HashMap<>(states);
            lost.keySet().retainAll(Set.copyOf(issues));
            return lost;
        }

        @Override
        public Map<Long, Loss> deletedAmong(Collection<Long> issues) {
            Map<Long, Loss> lost = lostAmong(issues);
            lost.values().removeIf(loss -> loss != Loss.DELETED);
            return lost;
        }
    }, TestClock.on("2026-11-21"));

    @Test
    void aDeletedIssueDetachesTheRowsOfEveryRoomOnce() {
        attachments.deleted(3);
        attachments.deleted(3);

        assertEquals(Map.of(3L, Loss.DELETED), plans.lost);
        assertEquals(Map.of(3L, Loss.DELETED), evidence.lost);
    }

    @Test
    void aWorkItemMayBeMovedAndConvertedAsAnybodyLikes() {
        states.put(3L, Loss.MOVED);

        attachments.review(3);

        assertEquals(Map.of(3L, Loss.MOVED), plans.lost);
        assertEquals(Map.of(), evidence.lost);
    }

    @Test
    void whatComesBackIsAttachedAgain() {
        states.put(2L, Loss.CONVERTED);
        attachments.review(2);
        states.clear();

        attachments.review(2);

        assertEquals(Map.of(), plans.lost);
    }

    @Test
    void theNightlyLookFindsWhatNoEventToldAndSaysWhy() {
        states.put(1L, Loss.DELETED);
        states.put(4L, Loss.DELETED);

        assertEquals("5 issues looked at, 2 detached", attachments.run());
        assertEquals(Map.of(1L, Loss.DELETED), plans.lost);

        plans.lost.clear();
        attachments.projectDeleted();

        assertEquals(Map.of(1L, Loss.PROJECT_DELETED), plans.lost);
    }

    private static final class Rows implements IssueRows {
        private final boolean aboutPlans;
        private final TreeSet<Long> issues = new TreeSet<>();
        private final Map<Long, Loss> lost = new TreeMap<>();

        Rows(boolean aboutPlans, long... ids) {
            this.aboutPlans = aboutPlans;
            for (long id : ids) {
                issues.add(id);
            }
        }

        @Override
        public String name() {
            return "rows";
        }

        @Override
        public boolean aboutPlanIssues() {
            return aboutPlans;
        }

        @Override
        public void lost(Collection<Long> gone, Loss loss, Instant at) {
            gone.stream().filter(issues::contains).forEach(issue -> lost.putIfAbsent(issue, loss));
        }

        @Override
        public void found(Collection<Long> back) {
            back.forEach(lost::remove);
        }

        @Override
        public List<Long> issuesAfter(long after, int limit) {
            // Small pages, so that paging is tested.
            return issues.tailSet(after, false).stream().limit(2).toList();
        }

        @Override
        public List<Detached> detached(int limit) {
            List<Detached> all = new ArrayList<>();
            lost.forEach((issue, loss) -> all.add(new Detached(issue, loss, Instant.EPOCH)));
            return all;
        }
    }
}
