package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.people.PersonKey;
import org.cairnplans.transfer.DataColumn;
import org.cairnplans.transfer.DataRows;
import org.cairnplans.transfer.DataTable;

/** The exported tables by the getters of their entities. Columns of uniqueness are made anew for each row. */
@JiraComponent
public class ActiveObjectsDataRows implements DataRows {

    static final Map<DataTable, Class<? extends RawEntity<Long>>> ENTITIES = entities();

    private final ActiveObjects ao;

    public ActiveObjectsDataRows(@JiraImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean empty() {
        return ENTITIES.values().stream().allMatch(entity -> ao.count(entity) == 0);
    }

    @Override
    public List<DataRow> rowsAfter(DataTable table, long after, int limit) {
        // Revisions of a write that is not confirmed yet belong to nobody.
        Query query = table == DataTable.REVISION
                ? Query.select().where("ID > ? AND INTENT_ID = 0", after)
                : Query.select().where("ID > ?", after);
        return Arrays.stream(find(ENTITIES.get(table), query.order("ID ASC").limit(limit))).map(row -> row(table, row)).toList();
    }

    @Override
    public long insert(DataTable table, Map<String, Object> values) {
        return switch (table) {
            case PAIRING -> pairing(values);
            case PAIRING_STEP -> pairingStep(values);
            case REPORTING_LINE -> reportingLine(values);
            default -> create(table, values);
        };
    }

    private long pairing(Map<String, Object> values) {
        boolean open = PairingState.valueOf((String) values.get("STATE")).open();
        long id = create(DataTable.PAIRING,
                with(values, "SLOT", open ? openSlot(values, "MENTOR_KEY", "MENTEE_KEY") : provisional()));
        if (!open) {
            PairingEntity row = ao.get(PairingEntity.class, id);
            row.setSlot(Slot.closed(id));
            row.save();
        }
        return id;
    }

    private long reportingLine(Map<String, Object> values) {
        boolean open = ReportingLineEntity.NO_END.equals(values.get("UNTIL_DAY"));
        long id = create(DataTable.REPORTING_LINE, with(values, "SLOT", open ? openSlot(values, "REPORT_KEY") : provisional()));
        if (!open) {
            ReportingLineEntity row = ao.get(ReportingLineEntity.class, id);
            row.setSlot(Slot.closed(id));
            row.save();
        }
        return id;
    }

    /** Steps come in their order, so that the next one's number is the number of those there are. */
    private long pairingStep(Map<String, Object> values) {
        int revision = ao.count(PairingStepEntity.class, "PAIRING_ID = ?", values.get("PAIRING_ID")) + 1;
        return create(DataTable.PAIRING_STEP, with(values, "REVISION_SLOT", values.get("PAIRING_ID") + ":" + revision));
    }

    private static String openSlot(Map<String, Object> values, String... people) {
        return Slot.open(Arrays.stream(people).map(column -> new PersonKey((String) values.get(column)))
                .toArray(PersonKey[]::new));
    }

    /** A closed row's slot names its own id, which is only known once it is there. */
    private static String provisional() {
        return "restored:" + UUID.randomUUID();
    }

    private static Map<String, Object> with(Map<String, Object> values, String column, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(column, value);
        return more;
    }

    private long create(DataTable table, Map<String, Object> values) {
        return idOf(ao.create(ENTITIES.get(table), values));
    }

    private <T extends RawEntity<Long>> T[] find(Class<T> type, Query query) {
        return ao.find(type, query);
    }

    private static DataRow row(DataTable table, RawEntity<Long> entity) {
        Map<String, Object> values = new HashMap<>();
        for (DataColumn column : table.columns()) {
            values.put(column.name(), call(entity, getter(ENTITIES.get(table), column.name())));
        }
        return new DataRow(idOf(entity), values);
    }

    private static long idOf(RawEntity<Long> entity) {
        return (Long) call(entity, getter(entity.getEntityType(), "ID"));
    }

    /** Of the method whose column, by Active Objects' naming, is this one. */
    static Method getter(Class<?> type, String column) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && column.equals(columnOf(method.getName())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no column " + column));
    }

    /** {@code getIssueId} is ISSUE_ID, {@code isWithMentor} is WITH_MENTOR; empty for what is no getter. */
    static String columnOf(String getter) {
        String name = getter.startsWith("get") ? getter.substring(3) : getter.startsWith("is") ? getter.substring(2) : "";
        return name.equals("ID") ? name : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Object call(Object target, Method method) {
        try {
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("Column of " + method + " cannot be read", failure);
        }
    }

    private static Map<DataTable, Class<? extends RawEntity<Long>>> entities() {
        Map<DataTable, Class<? extends RawEntity<Long>>> entities = new EnumMap<>(DataTable.class);
        entities.put(DataTable.REPORTING_LINE, ReportingLineEntity.class);
        entities.put(DataTable.PAIRING, PairingEntity.class);
        entities.put(DataTable.PAIRING_STEP, PairingStepEntity.class);
        entities.put(DataTable.PLAN_FACTS, PlanEntity.class);
        entities.put(DataTable.GOAL_FACTS, GoalEntity.class);
        entities.put(DataTable.GOAL_NEED, GoalNeedEntity.class);
        entities.put(DataTable.GOAL_SKILL, GoalSkillEntity.class);
        entities.put(DataTable.MILESTONE, MilestoneEntity.class);
        entities.put(DataTable.REVISION, RevisionEntity.class);
        entities.put(DataTable.EVIDENCE, EvidenceEntity.class);
        return Map.copyOf(entities);
    }
}
