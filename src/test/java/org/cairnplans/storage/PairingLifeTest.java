package org.cairnplans.storage;

import static org.cairnplans.people.FixedPeople.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cairnplans.access.AccessPolicy;
import org.cairnplans.access.Relation;
import org.cairnplans.access.RelationalAccessPolicy;
import org.cairnplans.access.Relations;
import org.cairnplans.access.Viewer;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.paging.Page;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.LineConflict;
import org.cairnplans.pairing.LineConflictCheck;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingDates;
import org.cairnplans.pairing.PairingFilter;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingRules;
import org.cairnplans.pairing.PairingService;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.pairing.Proposal;
import org.cairnplans.people.FixedPeople;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.ReportingLineRepository;
import org.cairnplans.people.ReportingLines;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.time.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pairing from its proposal to its end, with the real services and tables. */
class PairingLifeTest extends StorageTest {

    private final FixedPeople people = new FixedPeople()
            .with("mentee", "mentor", "second", "third", "fourth", "lead", "head", "admin");
    private final TestClock clock = TestClock.on("2026-03-02");
    private final List<PersonKey> affected = new ArrayList<>();

    private Relations relations;
    private ReportingLineRepository lines;
    private ActiveObjectsPairingRepository repository;
    private AccessPolicy policy;
    private PairingService service;
    private PairingLists lists;
    private PairingDates dates;
    private LineConflictCheck conflicts;

    @BeforeEach
    void open() {
        relations = new ActiveObjectsRelations(ao());
        lines = new ActiveObjectsReportingLineRepository(ao(), transactions(), relations);
        repository = new ActiveObjectsPairingRepository(ao(), transactions());
        policy = new RelationalAccessPolicy(relations, clock);
        ReportingLines today = new ReportingLines(lines, clock);
        PairingRules rules = new PairingRules(today, clock);
        service = new PairingService(repository, rules, people, transactions(), affected::addAll, clock);
        lists = new PairingLists(repository);
        dates = new PairingDates(repository, service, rules, people, transactions(), affected::addAll, clock);
        conflicts = new LineConflictCheck(repository, today, transactions(), clock);
    }

    // --- proposing ---

    @Test
    void isProposedByTheMenteeForHalfAYearFromToday() {
        Pairing proposed = propose("mentee", "mentor");
        assertEquals(PairingState.PROPOSED, proposed.state());
        assertEquals(LocalDate.of(2026, 3, 2), proposed.first());
        assertEquals(LocalDate.of(2026, 8, 31), proposed.last());
        assertEquals(Set.of(), relations.menteesOf(key("mentor"), proposed.first()), "a proposal gives no right");
        assertEquals(List.of(), affected);
    }

    @Test
    void isProposedForSomebodyElseByProgrammeAdministratorsOnly() {
        Proposal forMentee = new Proposal("mentor", Optional.of("mentee"), Optional.empty(), Optional.empty());
        assertEquals(key("mentee"), service.propose(programmeAdministrator(), forMentee).mentee());
        assertThrows(NotKnownException.class, () -> service.propose(as("second"), forMentee));
    }

    @Test
    void tellsNobodyElseWhetherAUserNameExists() {
        Proposal forGhost = new Proposal("mentor", Optional.of("ghost"), Optional.empty(), Optional.empty());
        assertThrows(NotKnownException.class, () -> service.propose(as("second"), forGhost));
        assertEquals(List.of("mentee"), fields(() -> service.propose(programmeAdministrator(), forGhost)));
    }

    @Test
    void isRefusedWithOneself() {
        assertEquals(List.of("mentor"), fields(() -> propose("mentee", "mentee")));
    }

    @Test
    void isRefusedWithADeactivatedPerson() {
        people.deactivated("mentor");
        assertEquals(List.of("mentor"), fields(() -> propose("mentee", "mentor")));
    }

    @Test
    void isRefusedAlongTheReportingLineTwoLevelsInBothDirections() {
        line("mentee", "lead");
        line("lead", "head");
        line("head", "admin");
        assertEquals(List.of("mentor"), fields(() -> propose("mentee", "lead")));
        assertEquals(List.of("mentor"), fields(() -> propose("mentee", "head")));
        assertEquals(List.of("mentor"), fields(() -> propose("head", "mentee")));
        assertEquals(PairingState.PROPOSED, propose("mentee", "admin").state(), "three levels up is far enough");
    }

    @Test
    void isRefusedForDaysOutOfBounds() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertEquals(List.of("first"), fields(() -> propose(today.minusDays(1), today.plusWeeks(20))));
        assertEquals(List.of("first"), fields(() -> propose(today.plusDays(91), today.plusWeeks(30))));
        assertEquals(List.of("last"), fields(() -> propose(today, today.plusWeeks(4).minusDays(1))));
        assertEquals(List.of("last"), fields(() -> propose(today, today.plusWeeks(52).plusDays(1))));
    }

    @Test
    void existsOnceForTheSameTwoUntilItEnds() {
        Pairing first = propose("mentee", "mentor");
        assertThrows(ConflictException.class, () -> propose("mentee", "mentor"));
        propose("mentee", "second");
        service.decline(as("mentor"), first.id(), first.version());
        assertEquals(PairingState.PROPOSED, propose("mentee", "mentor").state());
    }

    @Test
    void waitsForAtMostThreeAnswersPerMentee() {
        propose("mentee", "mentor");
        propose("mentee", "second");
        propose("mentee", "third");
        assertThrows(ConflictException.class, () -> propose("mentee", "fourth"));
    }

    // --- answering ---

    @Test
    void givesRightsWhenTheMentorAcceptsAndTheFirstDayHasCome() {
        Pairing active = accepted("mentee", "mentor");
        assertEquals(PairingState.ACTIVE, active.state());
        assertEquals(Set.of(Relation.MENTOR), as("mentor").relationsTo(key("mentee")));
        assertEquals(List.of(key("mentee")), affected);
    }

    @Test
    void waitsForItsFirstDay() {
        LocalDate first = LocalDate.of(2026, 3, 10);
        Pairing proposed = propose(first, first.plusWeeks(10));
        Pairing accepted = service.accept(as("mentor"), proposed.id(), proposed.version());
        assertEquals(PairingState.ACCEPTED, accepted.state());
        assertEquals(Set.of(), as("mentor").mentees());

        clock.advanceDays(8);
        dates.run();

        assertEquals(PairingState.ACTIVE, stored(accepted).state());
        assertEquals(Set.of(key("mentee")), as("mentor").mentees());
    }

    @Test
    void isAnsweredByItsMentorAlone() {
        Pairing proposed = propose("mentee", "mentor");
        assertThrows(RefusedException.class, () -> service.accept(as("mentee"), proposed.id(), 1));
        assertThrows(RefusedException.class, () -> service.accept(programmeAdministrator(), proposed.id(), 1));
        assertThrows(NotKnownException.class, () -> service.accept(as("second"), proposed.id(), 1));
        assertEquals(proposed, stored(proposed));
    }

    @Test
    void isNotAcceptedWhenALineCameBetweenInTheMeantime() {
        Pairing proposed = propose("mentee", "mentor");
        line("mentee", "mentor");
        assertThrows(ConflictException.class, () -> service.accept(as("mentor"), proposed.id(), 1));
        assertEquals(proposed, stored(proposed));
    }

    @Test
    void isDeclinedByItsMentorAndWithdrawnByItsMentee() {
        Pairing one = propose("mentee", "mentor");
        assertEquals(Optional.of(EndReason.DECLINED), service.decline(as("mentor"), one.id(), 1).endReason());
        Pairing two = propose("mentee", "second");
        assertThrows(RefusedException.class, () -> service.withdraw(as("second"), two.id(), 1));
        assertEquals(Optional.of(EndReason.WITHDRAWN), service.withdraw(as("mentee"), two.id(), 1).endReason());
    }

    @Test
    void lapsesWhenNobodyAnswersForTenDays() {
        Pairing proposed = propose("mentee", "mentor");
        clock.advanceDays(10);
        dates.run();
        assertEquals(PairingState.PROPOSED, stored(proposed).state());
        clock.advance(Duration.ofMinutes(1));
        dates.run();
        assertEquals(Optional.of(EndReason.EXPIRED), stored(proposed).endReason());
    }

    // --- ending ---

    @Test
    void takesTheRightsAwayInTheMomentEitherSideEndsIt() {
        Pairing active = accepted("mentee", "mentor");
        affected.clear();
        Pairing ended = service.end(as("mentee"), active.id(), active.version(), EndReason.SCHEDULE);
        assertEquals(Optional.of(EndReason.SCHEDULE), ended.endReason());
        assertEquals(Set.of(), as("mentor").mentees());
        assertEquals(List.of(key("mentee")), affected);
    }

    @Test
    void takesTheRightsAwayAfterTheLastDayEvenBeforeTheNightlyDuty() {
        Pairing active = accepted("mentee", "mentor");
        clock.advanceDays(182);
        assertEquals(Set.of(key("mentee")), as("mentor").mentees(), "the last day still counts");
        clock.advanceDays(1);
        assertEquals(Set.of(), as("mentor").mentees());
        dates.run();
        assertEquals(Optional.of(EndReason.COMPLETED), stored(active).endReason());
    }

    @Test
    void isNotEndedForAReasonThatOnlyCairnGives() {
        Pairing active = accepted("mentee", "mentor");
        assertEquals(List.of("reason"),
                fields(() -> service.end(as("mentor"), active.id(), active.version(), EndReason.EXPIRED)));
    }

    @Test
    void rollsBackWhenTheRightsCannotBeRecorded() {
        Pairing active = accepted("mentee", "mentor");
        PairingService cut = new PairingService(repository, new PairingRules(new ReportingLines(lines, clock), clock), people,
                transactions(), owners -> {
                    throw new IllegalStateException("cut");
                }, clock);
        assertThrows(IllegalStateException.class, () -> cut.end(as("mentor"), active.id(), active.version(), EndReason.SCHEDULE));
        assertEquals(active, stored(active));
        assertEquals(3, repository.histories(List.of(active.id())).get(active.id()).size());
    }

    // --- lines ---

    @Test
    void showsAConflictThatAnImportBringsAndEndsNothing() {
        Pairing active = accepted("mentee", "mentor");
        line("mentor", "mentee");
        conflicts.linesChanged();
        assertEquals(Optional.of(LineConflict.MENTEE_LEADS_MENTOR), stored(active).conflict());
        assertEquals(PairingState.ACTIVE, stored(active).state());
        assertEquals(1, lists.all(programmeAdministrator(), new PairingFilter(Optional.empty(), true),
                PageRequest.first()).total());

        lines.end(lines.open(), LocalDate.of(2026, 3, 2));
        conflicts.run();
        assertEquals(Optional.empty(), stored(active).conflict());
    }

    @Test
    void doesNotBeginWhileALineStandsBetween() {
        LocalDate first = LocalDate.of(2026, 3, 10);
        Pairing proposed = propose(first, first.plusWeeks(10));
        service.accept(as("mentor"), proposed.id(), 1);
        line("mentee", "mentor");
        clock.advanceDays(8);
        dates.run();
        assertEquals(PairingState.ACCEPTED, stored(proposed).state());
    }

    // --- history and lists ---

    @Test
    void remembersWhoDidWhatWhen() {
        Pairing active = accepted("mentee", "mentor");
        clock.advanceDays(3);
        service.end(as("mentor"), active.id(), active.version(), EndReason.COMPLETED);
        Map<Long, List<PairingStep>> histories = lists.histories(as("mentee"), lists.own(as("mentee")));
        assertEquals(
                List.of("PROPOSED key-mentee", "ACCEPTED key-mentor", "ACTIVATED -", "ENDED key-mentor"),
                histories.get(active.id()).stream()
                        .map(step -> step.act() + " " + step.by().map(PersonKey::value).orElse("-"))
                        .toList());
        assertEquals(clock.instant(), histories.get(active.id()).get(3).at());
    }

    @Test
    void isListedForEverybodyByProgrammeAdministratorsInPages() {
        propose("mentee", "mentor");
        propose("mentee", "second");
        accepted("third", "fourth");
        Page<Pairing> page = lists.all(
                programmeAdministrator(), new PairingFilter(Optional.of(PairingState.PROPOSED), false), new PageRequest(1, 1));
        assertEquals(2, page.total());
        assertEquals(key("mentor"), page.values().get(0).mentor());
        assertThrows(RefusedException.class, () -> lists.all(as("mentee"), PairingFilter.ALL, PageRequest.first()));
    }

    @Test
    void isShownToItsTwoAndToNobodyElse() {
        Pairing proposed = propose("mentee", "mentor");
        assertEquals(proposed, lists.one(as("mentor"), proposed.id()));
        assertThrows(NotKnownException.class, () -> lists.one(as("second"), proposed.id()));
        assertThrows(NotKnownException.class, () -> lists.one(as("mentor"), proposed.id() + 1));
    }

    // --- races ---

    @Test
    void refusesAChangeDecidedOnAnOlderVersion() {
        Pairing active = accepted("mentee", "mentor");
        assertThrows(ConflictException.class,
                () -> service.end(as("mentee"), active.id(), active.version() - 1, EndReason.SCHEDULE));
    }

    @Test
    void letsOneOfTwoProposalsAtTheSameMomentThrough() throws Exception {
        assertEquals(1, atOnce(() -> propose("mentee", "mentor"), () -> propose("mentee", "mentor")));
        assertEquals(1, lists.own(as("mentee")).size());
    }

    @Test
    void letsOneOfTwoAnswersAtTheSameMomentThrough() throws Exception {
        Pairing proposed = propose("mentee", "mentor");
        assertEquals(1, atOnce(
                () -> service.accept(as("mentor"), proposed.id(), 1), () -> service.withdraw(as("mentee"), proposed.id(), 1)));
        int version = stored(proposed).version();
        assertEquals(version, repository.histories(List.of(proposed.id())).get(proposed.id()).size());
        assertTrue(version > 1);
    }

    /** @return how many of the two came through; the other one must have been told of a conflict */
    private static int atOnce(Callable<Pairing> one, Callable<Pairing> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (Callable<Pairing> call : List.of(one, other)) {
                results.add(threads.submit(() -> {
                    barrier.await();
                    try {
                        call.call();
                        return true;
                    } catch (ConflictException lost) {
                        return false;
                    }
                }));
            }
            int through = 0;
            for (Future<Boolean> result : results) {
                through += result.get() ? 1 : 0;
            }
            return through;
        } finally {
            threads.shutdownNow();
        }
    }

    // --- words of these tests ---

    private Pairing propose(String mentee, String mentor) {
        return service.propose(as(mentee), new Proposal(mentor, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Pairing propose(LocalDate first, LocalDate last) {
        return service.propose(as("mentee"), new Proposal("mentor", Optional.empty(), Optional.of(first), Optional.of(last)));
    }

    private Pairing accepted(String mentee, String mentor) {
        Pairing proposed = propose(mentee, mentor);
        return service.accept(as(mentor), proposed.id(), proposed.version());
    }

    private Pairing stored(Pairing pairing) {
        return repository.byId(pairing.id()).orElseThrow();
    }

    private void line(String report, String manager) {
        lines.begin(Map.of(key(report), key(manager)), LocalDate.of(2026, 1, 1));
    }

    private ViewerAccess as(String username) {
        return policy.as(new Viewer(key(username), false, false));
    }

    private ViewerAccess programmeAdministrator() {
        return policy.as(new Viewer(key("admin"), true, false));
    }

    private static List<String> fields(Runnable work) {
        return assertThrows(InvalidInputException.class, work::run).violations().stream()
                .map(violation -> violation.field()).toList();
    }
}
