package org.cairnplans.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cairnplans.access.readers.ReadersOutbox.Due;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.IntentProblems.Unfinished;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.IntentSettlement;
import org.cairnplans.repair.Intents.Intent;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SecurityChoice;
import org.cairnplans.setup.SetupMemory.Remembered;
import org.cairnplans.setup.Thing;
import org.cairnplans.time.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Intents, due readers, settings and the memory of set-up, in their tables. */
class SettlementTest extends StorageTest {

    private static final PersonKey ANN = new PersonKey("ann");
    private static final PersonKey BOB = new PersonKey("bob");

    private final TestClock clock = TestClock.on("2026-11-21");
    private ActiveObjectsIntents intents;
    private ActiveObjectsReadersOutbox outbox;

    @BeforeEach
    void open() {
        intents = new ActiveObjectsIntents(ao(), transactions(), clock);
        outbox = new ActiveObjectsReadersOutbox(ao(), transactions(), clock);
    }

    @Test
    void aConfirmationRollsBackWithTheRowsItBelongsTo() {
        long intent = intents.open("kind", ANN, "{}");
        intents.note(intent, "{\"plan\":1}");

        assertThrows(IllegalStateException.class, () -> transactions().inTransaction(() -> {
            intents.confirm(intent);
            throw new IllegalStateException("cut");
        }));

        ao().flushAll();
        clock.advance(Duration.ofMinutes(5));
        assertEquals(List.of("{\"plan\":1}"),
                intents.unconfirmedBefore(clock.instant(), 10).stream().map(Intent::facts).toList());
    }

    @Test
    void anIntentIsNeverOpenedWithinTheTransactionItAnnounces() {
        assertThrows(IllegalStateException.class, () -> transactions().inTransaction(() -> intents.open("kind", ANN, "{}")));
    }

    @Test
    void whatIsRepairedIsConfirmedAndWhatFailsStaysWithItsProblem() {
        List<Long> seen = new ArrayList<>();
        IntentRepair good = repair("good", intent -> {
            seen.add(intent.id());
            return IntentRepair.Outcome.UNDONE;
        });
        IntentRepair bad = repair("bad", intent -> {
            throw new IllegalArgumentException("no private text");
        });
        IntentSettlement settlement = new IntentSettlement(intents, intents, List.of(good, bad), transactions(), clock);
        intents.open("bad", ANN, "{}");
        long open = intents.open("good", ANN, "{}");
        intents.open("of a later version", ANN, "{}");

        settlement.settle();
        assertEquals(List.of(), seen, "what is still under way is left alone");

        clock.advance(Duration.ofMinutes(3));
        assertEquals("intents: 0 finished, 1 undone, 2 failed", settlement.settle());
        settlement.settle();

        assertEquals(List.of(open), seen);
        List<Unfinished> left = intents.unfinished(clock.instant(), 10);
        assertEquals(List.of("IllegalArgumentException", "UnknownIntentException"),
                left.stream().map(Unfinished::lastProblem).toList());
        assertEquals(2, left.get(0).attempts());
    }

    @Test
    void anOwnerWhoIsDueAgainWhileBeingSettledStaysDue() {
        outbox.add(List.of(ANN, BOB, ANN));
        List<Due> being = outbox.dueOf(Set.of(ANN));
        outbox.add(List.of(ANN));

        outbox.done(being);

        assertEquals(List.of(BOB, ANN), outbox.due(10).stream().map(Due::owner).toList());
        assertEquals(2, outbox.size());
    }

    @Test
    void dueReadersRollBackWithTheChangeOfRights() {
        assertThrows(IllegalStateException.class, () -> transactions().inTransaction(() -> {
            outbox.add(List.of(ANN));
            throw new IllegalStateException("cut");
        }));

        assertEquals(0, outbox.size());
    }

    @Test
    void settingsComeBackAsTheyWere() {
        ActiveObjectsSettingsRepository settings = new ActiveObjectsSettingsRepository(ao(), transactions());
        assertEquals(Optional.empty(), settings.load());

        CairnSettings full = CairnSettings.NOTHING_YET.withTypes(new CairnSettings.PlanTypes("1", "2", "3")).withLinks(4, 5)
                .withReadersField(6).withPlanProject(7).withOpenPlans(true).withProgramme("mentoring", Optional.of(clock.instant()
                        .atZone(ZoneOffset.UTC).toLocalDate())).withComplete(true);
        settings.save(CairnSettings.NOTHING_YET);
        settings.save(full);

        assertEquals(Optional.of(full), settings.load());
        assertEquals(1, statements().count(settings::load));
    }

    @Test
    void theMemoryOfSetUpReplacesAndKeeps() {
        ActiveObjectsSetupMemory memory = new ActiveObjectsSetupMemory(ao(), transactions());
        memory.remember(Thing.PLAN_TYPE, new Remembered("1", false, ANN, clock.instant()));
        memory.remember(Thing.PLAN_TYPE, new Remembered("2", true, BOB, clock.instant()));
        memory.choose(new SecurityChoice(Set.of(1L, 2L)));
        memory.choose(new SecurityChoice(Set.of(2L, 3L)));

        assertEquals(new Remembered("2", true, BOB, clock.instant()), memory.things().get(Thing.PLAN_TYPE));
        assertEquals(Set.of(2L, 3L), memory.securityChoice().allowedRoles());
    }

    @Test
    void jobRunsAndTheOtherHalfAreRemembered() {
        ActiveObjectsJobRuns runs = new ActiveObjectsJobRuns(ao(), transactions());
        runs.started("repair", clock.instant());
        assertEquals(Optional.empty(), runs.all().get(0).ended());
        runs.ended("repair", clock.instant(), true, "x".repeat(600));
        assertEquals(450, runs.all().get(0).note().length());

        ActiveObjectsPeerVersions peers = new ActiveObjectsPeerVersions(ao(), transactions(), clock);
        peers.seen("1.0.0");
        peers.seen("1.1.0");
        assertEquals("1.1.0", peers.last().orElseThrow().version());
        assertEquals(1, ao().count(PeerEntity.class));
    }

    private static IntentRepair repair(String kind, Function<Intent, IntentRepair.Outcome> work) {
        return new IntentRepair() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Outcome repair(Intent intent) {
                return work.apply(intent);
            }
        };
    }
}
