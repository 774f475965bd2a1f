package org.cairnplans.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.cairnplans.time.TestClock;
import org.junit.jupiter.api.Test;

class ProvisioningTest {

    private static final PersonKey ADMIN = new PersonKey("admin");
    private static final long PROJECT = 10;

    private final FakeThings types = new FakeThings();
    private final FakeThings links = new FakeThings();
    private final FakeThings fields = new FakeThings();
    private final FakeProjects projects = new FakeProjects().project(PROJECT, "DEV", 1).project(11, "WORK", 1);
    private final List<String> audit = new ArrayList<>();
    private final Memory memory = new Memory();
    private final List<ProjectSecurity.Entry> entries = new ArrayList<>();
    private boolean defaultLevel = true;
    private boolean plansExist;
    private CairnSettings saved;

    private final SettingsRepository settings = new SettingsRepository() {
        @Override
        public Optional<CairnSettings> load() {
            return Optional.ofNullable(saved);
        }

        @Override
        public void save(CairnSettings now) {
            saved = now;
        }
    };

    private final Provisioning provisioning = new Provisioning(settings, memory,
            new SetupPorts(types, links, fields, projects, () -> List.of(new ProjectRoles.Role(5, "Programme")),
                    "mentoring"::equals, audit::add, new FreeLock()),
            new StrictSecurity(project -> defaultLevel
                    ? Optional.of(new ProjectSecurity.Level(77, "Readers", "Plans", entries))
                    : Optional.empty()),
            () -> plansExist, TestClock.on("2026-11-21"));

    @Test
    void goesFromNothingToCompleteAndTheSecondRunChangesNothing() {
        everything();
        assertTrue(saved.complete());
        CairnSettings first = saved;
        int writes = audit.size();
        int made = types.created.size() + links.created.size() + fields.created.size();

        provisioning.issueTypes(ADMIN, Set.of());
        provisioning.linkTypes(ADMIN, Set.of());
        provisioning.readersField(ADMIN, Set.of());

        assertEquals(first, saved);
        assertEquals(6, made);
        assertEquals(made, types.created.size() + links.created.size() + fields.created.size());
        assertEquals(writes, audit.size());
    }

    @Test
    void aStepThatWasCutGoesOnWithTheNextThing() {
        types.failsAfter = 1;
        ConflictException cut = assertThrows(ConflictException.class, () -> provisioning.issueTypes(ADMIN, Set.of()));
        assertEquals("cairn.setup.failed", cut.reason().messageKey());
        assertEquals(ThingPreview.State.PRESENT, provisioning.overview(Optional.empty()).types().get(0).state());
        assertEquals(StepState.OPEN, provisioning.overview(Optional.empty()).states().get(SetupStep.TYPES));

        types.failsAfter = 10;
        provisioning.issueTypes(ADMIN, Set.of());

        assertEquals(List.of(Thing.PLAN_TYPE, Thing.GOAL_TYPE, Thing.MILESTONE_TYPE), types.created);
    }

    @Test
    void somethingOfTheSameNameIsUsedOnlyByChoice() {
        types.already("development goal");

        ConflictException taken = assertThrows(ConflictException.class, () -> provisioning.issueTypes(ADMIN, Set.of()));
        assertEquals("cairn.setup.taken", taken.reason().messageKey());
        assertEquals(List.of(), types.created, "nothing is made before everything is clear");

        provisioning.issueTypes(ADMIN, Set.of(Thing.GOAL_TYPE));

        assertEquals(List.of(Thing.PLAN_TYPE, Thing.MILESTONE_TYPE), types.created);
        assertTrue(memory.things().get(Thing.GOAL_TYPE).adopted());
    }

    @Test
    void somethingOfTheWrongSortIsNeverUsed() {
        types.alreadyUnusable("Development Milestone");

        assertThrows(ConflictException.class, () -> provisioning.issueTypes(ADMIN, Set.of(Thing.MILESTONE_TYPE)));

        assertEquals(List.of(), types.created);
        assertEquals(StepState.ATTENTION, provisioning.overview(Optional.empty()).states().get(SetupStep.TYPES));
    }

    @Test
    void whatIsSwitchedOffInJiraIsSaid() {
        links.obstacle = Optional.of(Violation.of("", "cairn.setup.linkingOff"));

        ConflictException off = assertThrows(ConflictException.class, () -> provisioning.linkTypes(ADMIN, Set.of()));

        assertEquals("cairn.setup.linkingOff", off.reason().messageKey());
        assertEquals(ThingPreview.State.BLOCKED, provisioning.overview(Optional.empty()).links().get(0).state());
    }

    @Test
    void aRenamedThingIsStillOursAndADeletedOneIsMadeAnew() {
        provisioning.issueTypes(ADMIN, Set.of());
        types.rename(saved.types().orElseThrow().plan(), "Entwicklungsplan");
        types.delete(saved.types().orElseThrow().goal());

        List<ThingPreview> now = provisioning.overview(Optional.empty()).types();
        assertEquals(List.of(ThingPreview.State.PRESENT, ThingPreview.State.LOST, ThingPreview.State.PRESENT),
                now.stream().map(ThingPreview::state).toList());

        provisioning.issueTypes(ADMIN, Set.of());

        assertEquals(Thing.GOAL_TYPE, types.created.get(3));
        assertEquals(4, types.created.size());
    }

    @Test
    void aSharedSchemeIsCopiedAndTheOtherProjectsKeepTheirs() {
        provisioning.issueTypes(ADMIN, Set.of());
        assertTrue(provisioning.overview(Optional.of("dev")).project().orElseThrow().copies());

        provisioning.project(ADMIN, "dev");

        assertEquals(List.of("1", "2"), projects.typesOf(11));
        assertEquals(5, projects.typesOf(PROJECT).size());
    }

    @Test
    void aSchemeOfItsOwnIsExtended() {
        projects.scheme(2, "1").project(12, "OWN", 2);
        provisioning.issueTypes(ADMIN, Set.of());
        int before = projects.schemes();

        provisioning.project(ADMIN, "OWN");

        assertEquals(before, projects.schemes());
        assertEquals(4, projects.typesOf(12).size());
    }

    @Test
    void aCopyThatWasCutBeforeItWasUsedIsNotMadeTwice() {
        provisioning.issueTypes(ADMIN, Set.of());
        projects.failsToUse = true;
        assertThrows(ConflictException.class, () -> provisioning.project(ADMIN, "DEV"));
        int schemes = projects.schemes();

        projects.failsToUse = false;
        provisioning.project(ADMIN, "DEV");

        assertEquals(schemes, projects.schemes());
        assertEquals(5, projects.typesOf(PROJECT).size());
    }

    @Test
    void theProjectStaysOnceThereArePlans() {
        provisioning.issueTypes(ADMIN, Set.of());
        provisioning.project(ADMIN, "DEV");
        plansExist = true;

        assertThrows(ConflictException.class, () -> provisioning.project(ADMIN, "WORK"));
        provisioning.project(ADMIN, "DEV");
        assertThrows(InvalidInputException.class, () -> provisioning.project(ADMIN, "NONE"));
    }

    @Test
    void securityIsRefusedEntryByEntry() {
        upToSecurity();
        entries.add(new ProjectSecurity.Entry("group", "jira-users", "Group jira-users"));
        entries.add(new ProjectSecurity.Entry("projectrole", "5", "Role Programme"));
        entries.add(new ProjectSecurity.Entry("userCF", "customfield_999", "Watchers"));

        InvalidInputException wrong = assertThrows(InvalidInputException.class,
                () -> provisioning.security(ADMIN, Set.of(), false));

        assertEquals(List.of("cairn.setup.security.noReporter", "cairn.setup.security.noReaders", "cairn.setup.security.tooWide",
                "cairn.setup.security.role", "cairn.setup.security.tooWide"),
                wrong.violations().stream().map(Violation::messageKey).toList());
        assertFalse(saved.complete());
    }

    @Test
    void aRoleIsLetInWhenTheAdministratorNamesIt() {
        upToSecurity();
        strictEntries();
        entries.add(new ProjectSecurity.Entry("projectrole", "5", "Role Programme"));
        assertThrows(InvalidInputException.class, () -> provisioning.security(ADMIN, Set.of(), false));

        provisioning.security(ADMIN, Set.of(5L), false);

        assertEquals(StepState.DONE, provisioning.overview(Optional.empty()).states().get(SetupStep.SECURITY));
    }

    @Test
    void openPlansAreAnExplicitChoiceThatCanBeTakenBack() {
        defaultLevel = false;
        upToSecurity();
        assertThrows(InvalidInputException.class, () -> provisioning.security(ADMIN, Set.of(), false));

        provisioning.security(ADMIN, Set.of(), true);
        assertTrue(saved.openPlans());

        assertThrows(InvalidInputException.class, () -> provisioning.security(ADMIN, Set.of(), false));
        assertFalse(saved.openPlans(), "asking for strict security ends open plans at once");
    }

    @Test
    void groupAndDateAreChecked() {
        InvalidInputException wrong = assertThrows(InvalidInputException.class,
                () -> provisioning.programme(ADMIN, "nobody", Optional.of(LocalDate.parse("2026-11-20"))));

        assertEquals(List.of("programmeAdministrators", "reviewDate"),
                wrong.violations().stream().map(Violation::field).toList());
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        assertThrows(ConflictException.class, () -> provisioning.readersField(ADMIN, Set.of()));
        assertThrows(ConflictException.class, () -> provisioning.project(ADMIN, "DEV"));
        assertThrows(ConflictException.class, () -> provisioning.security(ADMIN, Set.of(), true));
    }

    @Test
    void nothingIsWrittenUntilSetUpIsCompleteAndOnlyWhileItIsStrict() {
        PlanGate gate = new PlanGate(settings, memory, new StrictSecurity(project ->
                Optional.of(new ProjectSecurity.Level(77, "Readers", "Plans", entries))), new Switches());
        assertEquals("cairn.setup.notComplete", assertThrows(ConflictException.class, gate::requireOpen).reason().messageKey());

        everything();
        assertEquals(Optional.of(77L), gate.requireOpen().level());

        entries.add(new ProjectSecurity.Entry("lead", "", "Project lead"));
        assertEquals("cairn.setup.notStrict", assertThrows(ConflictException.class, gate::requireOpen).reason().messageKey());
        assertThrows(ConflictException.class, gate::requireLinking);
        assertThrows(ConflictException.class, gate::requireSubTasks);
    }

    private void upToSecurity() {
        provisioning.issueTypes(ADMIN, Set.of());
        provisioning.linkTypes(ADMIN, Set.of());
        provisioning.readersField(ADMIN, Set.of());
        provisioning.project(ADMIN, "DEV");
    }

    private void everything() {
        upToSecurity();
        strictEntries();
        provisioning.security(ADMIN, Set.of(), false);
        provisioning.programme(ADMIN, "mentoring", Optional.empty());
    }

    private void strictEntries() {
        entries.add(new ProjectSecurity.Entry("reporter", "", "Reporter"));
        entries.add(new ProjectSecurity.Entry("userCF", "customfield_" + saved.readersField().orElseThrow(), "Cairn readers"));
    }

    private static final class Switches implements JiraSwitches {
        @Override
        public boolean subTasksEnabled() {
            return false;
        }

        @Override
        public boolean linkingEnabled() {
            return false;
        }
    }

    private static final class FreeLock implements SetupLock {
        @Override
        public <T> T holding(Supplier<T> work) {
            return work.get();
        }
    }

    private static final class Memory implements SetupMemory {
        private final Map<Thing, Remembered> things = new EnumMap<>(Thing.class);
        private SecurityChoice choice = new SecurityChoice(Set.of());

        @Override
        public Map<Thing, Remembered> things() {
            return Map.copyOf(things);
        }

        @Override
        public void remember(Thing thing, Remembered remembered) {
            things.put(thing, remembered);
        }

        @Override
        public SecurityChoice securityChoice() {
            return choice;
        }

        @Override
        public void choose(SecurityChoice chosen) {
            choice = chosen;
        }
    }
}
