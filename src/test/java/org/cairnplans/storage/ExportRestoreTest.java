package org.cairnplans.storage;

import static org.cairnplans.storage.GrowthRoom.ANN;
import static org.cairnplans.storage.GrowthRoom.MENTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.people.FixedPeople;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.repair.Cuts;
import org.cairnplans.time.TestClock;
import org.cairnplans.transfer.DataRows.DataRow;
import org.cairnplans.transfer.DataTable;
import org.cairnplans.transfer.Export;
import org.cairnplans.transfer.IssueNames;
import org.cairnplans.transfer.Restore;
import org.cairnplans.transfer.RestoreReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An export, restored into empty tables of a Jira whose issues have other ids. */
class ExportRestoreTest extends StorageTest {

    private static final long SHIFT = 700_000;

    private final List<String> audit = new ArrayList<>();
    private final Set<PersonKey> affected = new HashSet<>();
    private final FixedPeople people = new FixedPeople();
    private ActiveObjectsDataRows rows;
    private Export export;
    private long shift;

    @BeforeEach
    void open() {
        rows = new ActiveObjectsDataRows(ao());
        export = new Export(rows, new ShiftedIssues(), people, audit::add, TestClock.on("2026-11-21"));
        GrowthRoom room = new GrowthRoom(ao(), transactions(), Cuts.never());
        long plan = room.activePlan();
        long item = room.keep.add(room.as(ANN), room.firstGoal(plan), room.evidence("PAY-1"));
        room.review.ask(room.as(MENTOR), item, "What would you do differently? \"Quoted\" ümläut \uD83D\uDE00");
    }

    @Test
    void everyRowComesBackWithTheIdsOfTheOtherJira() {
        Map<DataTable, List<Map<String, Object>>> before = all();
        byte[] file = exported();
        empty();
        shift = SHIFT;

        RestoreReport report = restore().restore(stream(file));

        assertTrue(report.done());
        assertEquals(Set.of(), Set.copyOf(report.unknownIssues()));
        assertEquals(shifted(before), all());
        assertEquals(Set.of(ANN), affected, "readers are brought in step for every owner");
    }

    @Test
    void aDryRunCountsAndChangesNothing() {
        byte[] file = exported();
        empty();

        RestoreReport report = restore().dryRun(stream(file));

        assertFalse(report.done());
        assertEquals(1, report.rows().get("EVIDENCE"));
        assertTrue(rows.empty());
        assertEquals(Set.of(), affected);
    }

    @Test
    void anythingAlreadyThereRefusesTheRestore() {
        byte[] file = exported();

        assertThrows(ConflictException.class, () -> restore().restore(stream(file)));
    }

    @Test
    void whatIsBrokenInTheMiddleRestoresNothing() {
        String file = new String(exported(), StandardCharsets.UTF_8);
        empty();
        String typo = file.replace("\"SHOWN_LEVEL\"", "\"SHOWN_LEVER\"");
        String cut = file.substring(0, file.length() - 200);

        assertThrows(InvalidInputException.class, () -> restore().restore(stream(typo.getBytes(StandardCharsets.UTF_8))));
        assertThrows(InvalidInputException.class, () -> restore().restore(stream(cut.getBytes(StandardCharsets.UTF_8))));
        assertThrows(InvalidInputException.class, () -> restore().restore(stream("{}".getBytes(StandardCharsets.UTF_8))));
        assertTrue(rows.empty());
    }

    @Test
    void rowsOfIssuesThatAreGoneAreKeptAndHangOnNoOtherIssue() {
        byte[] file = exported();
        empty();
        IssueNames nothing = new IssueNames() {
            @Override
            public Map<Long, String> keysOf(Collection<Long> ids) {
                return Map.of();
            }

            @Override
            public Map<String, Long> idsOf(Collection<String> keys) {
                return Map.of();
            }
        };

        RestoreReport report = new Restore(rows, nothing, people, affected::addAll, transactions(), audit::add)
                .restore(stream(file));

        assertFalse(report.unknownIssues().isEmpty());
        rows.rowsAfter(DataTable.GOAL_FACTS, 0, 10).forEach(row -> assertTrue((Long) row.values().get("ISSUE_ID") < 0));
    }

    @Test
    void thePurposeIsAskedForAndWrittenDown() {
        assertThrows(InvalidInputException.class, () -> export.begin(ANN, " "));

        String file = new String(exported(), StandardCharsets.UTF_8);

        assertTrue(file.contains("\"purpose\" : \"move to the new server\""));
        assertTrue(audit.get(0).contains("move to the new server"));
    }

    private Restore restore() {
        return new Restore(rows, new ShiftedIssues(), people, affected::addAll, transactions(), audit::add);
    }

    private byte[] exported() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.begin(ANN, "move to the new server").accept(out);
        return out.toByteArray();
    }

    private void empty() {
        ActiveObjectsDataRows.ENTITIES.values().forEach(entity -> ao().deleteWithSQL(entity, "ID > ?", 0L));
        ao().flushAll();
        assertTrue(rows.empty());
    }

    private Map<DataTable, List<Map<String, Object>>> all() {
        Map<DataTable, List<Map<String, Object>>> all = new HashMap<>();
        for (DataTable table : DataTable.values()) {
            all.put(table, rows.rowsAfter(table, 0, 1_000).stream().map(DataRow::values).toList());
        }
        return all;
    }

    private static Map<DataTable, List<Map<String, Object>>> shifted(Map<DataTable, List<Map<String, Object>>> all) {
        Map<DataTable, List<Map<String, Object>>> moved = new HashMap<>();
        all.forEach((table, list) -> moved.put(table, list.stream().map(row -> {
            Map<String, Object> values = new HashMap<>(row);
            table.columns().stream().filter(column -> column.meaning() == org.cairnplans.transfer.DataColumn.Meaning.ISSUE)
                    .forEach(column ->
                    values.computeIfPresent(column.name(), (name, id) -> (Long) id == 0 ? id : (Long) id + SHIFT));
            return values;
        }).toList()));
        return moved;
    }

    private static InputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    /** Every issue exists; in the other Jira its id is higher by the shift. */
    private final class ShiftedIssues implements IssueNames {
        @Override
        public Map<Long, String> keysOf(Collection<Long> ids) {
            Map<Long, String> keys = new HashMap<>();
            ids.forEach(id -> keys.put(id, "X-" + id));
            return keys;
        }

        @Override
        public Map<String, Long> idsOf(Collection<String> keys) {
            Map<String, Long> ids = new HashMap<>();
            keys.forEach(key -> ids.put(key, Long.parseLong(key.substring(2)) + shift));
            return ids;
        }
    }
}
