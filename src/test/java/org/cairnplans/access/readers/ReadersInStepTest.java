package org.cairnplans.access.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cairnplans.access.Circles;
import org.cairnplans.access.FixedRelations;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.Sharing;
import org.cairnplans.people.FixedPeople;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Transactions;
import org.cairnplans.time.TestClock;
import org.junit.jupiter.api.Test;

class ReadersInStepTest {

    private static final PersonKey ANN = FixedPeople.key("ann");
    private static final PersonKey MEG = FixedPeople.key("meg");
    private static final PersonKey BOB = FixedPeople.key("bob");
    private static final long PLAN = 1;
    private static final long GOAL = 2;
    private static final long MILESTONE = 3;

    private final Outbox outbox = new Outbox();
    private final Field field = new Field();
    private final FixedRelations relations = new FixedRelations();
    private final FixedPeople people = new FixedPeople().with("ann", "meg", "bob");
    private final Commits commits = new Commits();
    private final Map<PersonKey, List<PlanCircle>> owned = new LinkedHashMap<>();
    private final ReadersInStep readers = new ReadersInStep(outbox, new Plans(),
            new Circles(relations, TestClock.on("2026-11-21")), new ReaderRule(), field, people, commits);

    @Test
    void writesEveryIssueOfThePlanRightAfterTheCommit() {
        shared(new Sharing(false, false, true));
        relations.mentors(MEG, ANN).manages(BOB, ANN);

        readers.ownersAffected(List.of(ANN));
        assertEquals(Set.of(), field.of(PLAN), "nothing before the commit");
        commits.commit();

        for (long issue : List.of(PLAN, GOAL, MILESTONE)) {
            assertEquals(Set.of(ANN, MEG, BOB), field.of(issue));
        }
        assertEquals(0, outbox.size());
    }

    @Test
    void takesARightOutTheMomentItEnds() {
        shared(new Sharing(false, false, true));
        relations.manages(BOB, ANN);
        settleNow();
        assertEquals(Set.of(ANN, BOB), field.of(GOAL));

        shared(new Sharing(false, false, false));
        settleNow();

        assertEquals(Set.of(ANN), field.of(GOAL));
    }

    @Test
    void whatFailedIsTriedAgainByTheRepair() {
        shared(Sharing.NONE);
        relations.mentors(MEG, ANN);
        field.broken.add(GOAL);
        settleNow();
        assertEquals(Set.of(ANN, MEG), field.of(PLAN), "one issue that fails does not keep the others from being guarded");
        assertEquals(1, outbox.size());

        field.broken.clear();
        readers.settle();

        assertEquals(Set.of(ANN, MEG), field.of(GOAL));
        assertEquals(0, outbox.size());
    }

    @Test
    void aCommitThatWasCutBeforeTheWriteIsMadeGood() {
        shared(Sharing.NONE);
        readers.ownersAffected(List.of(ANN));
        commits.lost();

        readers.settle();

        assertEquals(Set.of(ANN), field.of(GOAL));
    }

    @Test
    void nothingIsForgottenWhileThereIsNoField() {
        shared(Sharing.NONE);
        field.exists = false;
        settleNow();
        assertEquals(1, outbox.size());

        field.exists = true;
        readers.settle();

        assertEquals(0, outbox.size());
    }

    @Test
    void lookingChangesNothingAndCounts() {
        shared(Sharing.NONE);

        assertEquals(new ReadersInStep.Tally(0, 3, 0), readers.look());
        assertEquals(0, field.writes);

        readers.settleAll();

        assertEquals(new ReadersInStep.Tally(3, 0, 0), readers.look());
        assertEquals(3, field.writes);
        readers.settleAll();
        assertEquals(3, field.writes, "what is in step is not written again");
    }

    @Test
    void peopleWhomJiraHasForgottenAreNotWantedForEver() {
        shared(Sharing.NONE);
        relations.mentors(new PersonKey("gone"), ANN);

        readers.settleAll();

        assertEquals(Set.of(ANN), field.of(PLAN));
        assertEquals(3, readers.look().inStep());
    }

    private void shared(Sharing sharing) {
        owned.put(ANN, List.of(new PlanCircle(PLAN, Set.of(GOAL), sharing)));
    }

    private void settleNow() {
        readers.ownersAffected(List.of(ANN));
        commits.commit();
    }

    private final class Plans implements PlanCircles {
        @Override
        public Map<PersonKey, List<PlanCircle>> ofOwners(Collection<PersonKey> owners) {
            Map<PersonKey, List<PlanCircle>> found = new LinkedHashMap<>(owned);
            found.keySet().retainAll(Set.copyOf(owners));
            return found;
        }

        @Override
        public List<PersonKey> ownersAfter(Optional<PersonKey> previous, int limit) {
            return owned.keySet().stream().filter(owner -> previous.isEmpty() || owner.compareTo(previous.get()) > 0).sorted()
                    .limit(limit).toList();
        }
    }

    private static final class Field implements ReadersField {
        private final Map<Long, Set<PersonKey>> values = new HashMap<>();
        private final Set<Long> broken = new HashSet<>();
        private boolean exists = true;
        private int writes;

        Set<PersonKey> of(long issue) {
            return values.getOrDefault(issue, Set.of());
        }

        @Override
        public boolean exists() {
            return exists;
        }

        @Override
        public Map<Long, Set<PersonKey>> current(Collection<Long> issues) {
            Map<Long, Set<PersonKey>> current = new LinkedHashMap<>();
            issues.forEach(issue -> current.put(issue, of(issue)));
            if (issues.contains(GOAL)) {
                current.put(MILESTONE, of(MILESTONE));
            }
            return current;
        }

        @Override
        public void write(long issue, Set<PersonKey> readers, PersonKey owner) {
            if (broken.contains(issue)) {
                throw new IllegalStateException("Jira refuses");
            }
            writes++;
            values.put(issue, Set.copyOf(readers));
        }
    }

    private static final class Outbox implements ReadersOutbox {
        private final List<Due> entries = new ArrayList<>();
        private long next;

        @Override
        public void add(Collection<PersonKey> owners) {
            owners.forEach(owner -> entries.add(new Due(++next, owner, Instant.EPOCH)));
        }

        @Override
        public List<Due> dueOf(Collection<PersonKey> owners) {
            return entries.stream().filter(entry -> owners.contains(entry.owner())).toList();
        }

        @Override
        public List<Due> due(int limit) {
            return entries.stream().limit(limit).toList();
        }

        @Override
        public void done(Collection<Due> settled) {
            assertTrue(entries.containsAll(settled));
            entries.removeAll(settled);
        }

        @Override
        public int size() {
            return entries.size();
        }
    }

    /** Runs what waits for the commit when told, or never. */
    private static final class Commits implements Transactions {
        private final List<Runnable> waiting = new ArrayList<>();

        void commit() {
            List.copyOf(waiting).forEach(Runnable::run);
            waiting.clear();
        }

        void lost() {
            waiting.clear();
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable work) {
            waiting.add(work);
        }
    }
}
