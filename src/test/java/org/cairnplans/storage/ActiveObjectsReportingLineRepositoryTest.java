package org.cairnplans.storage;

import static org.cairnplans.people.FixedPeople.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.access.Relations;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.ReportingLine;
import org.cairnplans.people.ReportingLineRepository;
import org.cairnplans.problem.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActiveObjectsReportingLineRepositoryTest extends StorageTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private Relations relations;
    private ReportingLineRepository lines;

    @BeforeEach
    void open() {
        relations = new ActiveObjectsRelations(ao());
        lines = new ActiveObjectsReportingLineRepository(ao(), transactions(), relations);
    }

    @Test
    void givesAManagerRightsFromTheFirstDayToTheDayBeforeTheEnd() {
        lines.begin(Map.of(key("ann"), key("bob")), MARCH);
        assertEquals(Set.of(), relations.reportsOf(key("bob"), MARCH.minusDays(1)));
        assertEquals(Set.of(key("ann")), relations.reportsOf(key("bob"), MARCH));
        lines.end(lines.open(), JUNE);
        assertEquals(Set.of(key("ann")), relations.reportsOf(key("bob"), JUNE.minusDays(1)));
        assertEquals(Set.of(), relations.reportsOf(key("bob"), JUNE));
    }

    @Test
    void keepsTheHistoryWhenAnotherManagerFollows() {
        lines.begin(Map.of(key("ann"), key("bob")), MARCH);
        lines.end(lines.open(), JUNE);
        lines.begin(Map.of(key("ann"), key("cid")), JUNE);
        assertEquals(
                List.of("key-cid 2026-06-01", "key-bob 2026-03-01 2026-06-01"),
                lines.historyOf(key("ann")).stream().map(ActiveObjectsReportingLineRepositoryTest::text).toList());
        assertEquals(Map.of(key("ann"), key("cid")), lines.managersOf(Set.of(key("ann"), key("nobody")), JUNE));
    }

    @Test
    void letsNobodyHaveTwoOpenLines() {
        lines.begin(Map.of(key("ann"), key("bob")), MARCH);
        assertThrows(ConflictException.class, () -> lines.begin(Map.of(key("ann"), key("cid")), MARCH));
        assertEquals(1, lines.open().size());
    }

    @Test
    void asksOnceForUpToNineHundredPeople() {
        Map<PersonKey, PersonKey> company = new HashMap<>();
        for (int i = 0; i < 900; i++) {
            company.put(key("report-" + i), key("manager-" + i % 30));
        }
        lines.begin(company, MARCH);
        assertEquals(1, statements().count(() -> relations.managersOf(company.keySet(), MARCH)));
        assertEquals(1, statements().count(() -> relations.reportsOf(key("manager-7"), MARCH)));
        assertEquals(company, relations.managersOf(company.keySet(), MARCH));
    }

    private static String text(ReportingLine line) {
        return line.manager() + " " + line.from() + line.until().map(day -> " " + day).orElse("");
    }
}
