package org.cairnplans.storage;

import static org.cairnplans.people.FixedPeople.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cairnplans.access.Viewer;
import org.cairnplans.people.AbsentPeople;
import org.cairnplans.people.FixedPeople;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.ReportingFileReader;
import org.cairnplans.people.ReportingImport;
import org.cairnplans.people.ReportingLineImports;
import org.cairnplans.people.ReportingLineRepository;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.time.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The import with the real tables below it. */
class ReportingLineImportsTest extends StorageTest {

    private static final Viewer ADMINISTRATOR = new Viewer(key("admin"), false, true);

    private final FixedPeople people = new FixedPeople().with("ann", "bob", "cid", "dee");
    private final TestClock clock = TestClock.on("2026-03-02");
    private final List<PersonKey> affected = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private int looksAtConflicts;
    private ReportingLineRepository lines;
    private ReportingLineImports imports;

    @BeforeEach
    void open() {
        lines = new ActiveObjectsReportingLineRepository(ao(), transactions(), new ActiveObjectsRelations(ao()));
        imports = new ReportingLineImports(new ReportingFileReader(), lines, people, transactions(), affected::addAll,
                List.of(() -> looksAtConflicts++), audited::add, clock);
    }

    @Test
    void writesNothingInADryRun() {
        ReportingImport change = imports.check(ADMINISTRATOR, csv("ann,bob", "bob,"), AbsentPeople.END);
        assertEquals(1, change.begins().size());
        assertEquals(List.of(), lines.open());
        assertEquals(List.of(), affected);
    }

    @Test
    void beginsAndEndsLinesAndTheRightsWithThem() {
        apply("ann,bob", "bob,cid", "cid,");
        clock.advanceDays(30);
        affected.clear();

        apply("ann,cid", "cid,", "dee,cid");

        assertEquals(Map.of(key("ann"), key("cid"), key("dee"), key("cid")),
                lines.managersOf(Set.of(key("ann"), key("bob"), key("dee")),
                        clock.instant().atZone(clock.getZone()).toLocalDate()));
        assertEquals(new TreeSet<>(Set.of(key("ann"), key("bob"), key("dee"))), new TreeSet<>(affected));
        assertEquals(2, looksAtConflicts);
        assertEquals(
                List.of("Imported reporting lines: 2 began, 0 ended", "Imported reporting lines: 2 began, 2 ended"), audited);
    }

    @Test
    void changesNothingTheSecondTime() {
        apply("ann,bob", "bob,");
        affected.clear();
        ReportingImport again = apply("ann,bob", "bob,");
        assertEquals(1, again.unchanged());
        assertEquals(List.of(), affected);
        assertEquals(1, lines.historyOf(key("ann")).size());
    }

    @Test
    void writesNothingAtAllWhenOneLineIsWrong() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> apply("ann,bob", "bob,", "zoe,bob"));
        assertEquals("line 4", refused.violations().get(0).field());
        assertEquals(List.of(), lines.open());
        assertEquals(List.of(), affected);
    }

    @Test
    void changesNothingWhenTheRightsCannotBeRecorded() {
        ReportingLineImports cut = new ReportingLineImports(new ReportingFileReader(), lines, people, transactions(),
                owners -> {
                    throw new IllegalStateException("cut");
                }, List.of(), audited::add, clock);
        assertThrows(IllegalStateException.class, () -> cut.apply(ADMINISTRATOR, csv("ann,bob", "bob,"), AbsentPeople.END));
        assertEquals(List.of(), lines.open());
    }

    @Test
    void isForJiraAdministratorsOnly() {
        Viewer programmeAdministrator = new Viewer(key("ann"), true, false);
        assertThrows(RefusedException.class, () -> imports.check(programmeAdministrator, csv("ann,bob"), AbsentPeople.END));
        assertThrows(RefusedException.class, () -> imports.apply(programmeAdministrator, csv("ann,bob"), AbsentPeople.END));
    }

    private ReportingImport apply(String... rows) {
        return imports.apply(ADMINISTRATOR, csv(rows), AbsentPeople.END);
    }

    private static byte[] csv(String... rows) {
        return ("user,manager\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
