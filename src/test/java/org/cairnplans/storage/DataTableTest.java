package org.cairnplans.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.schema.Table;
import org.cairnplans.transfer.DataColumn;
import org.cairnplans.transfer.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of what is exported names every table and every column. */
class DataTableTest {

    /** Made anew for each row. */
    private static final Set<String> DERIVED = Set.of("ID", "SLOT", "REVISION_SLOT");

    /** Belongs to one Jira, or to the work that is under way. */
    private static final Set<String> STAYS = Set.of(
            "AllowedRoleEntity", "IntentEntity", "JobRunEntity", "PeerEntity", "ReadersDueEntity", "SettingsEntity",
            "SetupThingEntity");

    @ParameterizedTest
    @EnumSource(DataTable.class)
    void everyColumnIsNamed(DataTable table) {
        Class<?> entity = ActiveObjectsDataRows.ENTITIES.get(table);
        Set<String> columns = Arrays.stream(entity.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> ActiveObjectsDataRows.columnOf(method.getName()))
                .filter(column -> !column.isEmpty() && !DERIVED.contains(column))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(columns, table.columns().stream().map(DataColumn::name).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(table.name(), entity.getAnnotation(Table.class).value());
    }

    @Test
    void everyEntityIsExportedOrStaysForAReason() throws Exception {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        Set<String> listed = Pattern.compile("<entity>[\\w.]+\\.(\\w+)</entity>").matcher(descriptor).results()
                .map((MatchResult match) -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(STAYS);
        ActiveObjectsDataRows.ENTITIES.values().forEach(entity -> known.add(entity.getSimpleName()));

        assertEquals(listed, known);
    }
}
