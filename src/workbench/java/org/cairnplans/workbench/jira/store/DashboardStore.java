package org.cairnplans.workbench.jira.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;

/** Dashboards, the dashboard items on them and what is configured for each item. */
public final class DashboardStore {

    private static final String SELECT = "select id, name, owner_key, shared, layout_columns from dashboard";
    private static final Database.Reader<DashboardRecord> READER = row -> new DashboardRecord(row.number("id"), row.text("name"),
            row.text("owner_key"), row.flag("shared"), (int) row.number("layout_columns"));
    private static final int NEW_COLUMNS = 2;

    private final Database database;

    public DashboardStore(Database database) {
        this.database = database;
    }

    /** A dashboard of two columns, not shared. @param owner user key; null for the system dashboard */
    public DashboardRecord add(String name, String owner) {
        long id = database.insert("insert into dashboard (name, owner_key, shared, layout_columns) values (?, ?, ?, ?)", name,
                owner,
                false, NEW_COLUMNS);
        return new DashboardRecord(id, name, owner, false, NEW_COLUMNS);
    }

    public Optional<DashboardRecord> byId(long id) {
        return database.first(SELECT + " where id = ?", READER, id);
    }

    /**
     * What the person may open: the system dashboard, then own ones, then shared ones.
     *
     * @param userKey null for the system's only
     */
    public List<DashboardRecord> of(String userKey) {
        String own = userKey == null ? "" : userKey;
        return database.list(SELECT + " where owner_key is null or owner_key = ? or (shared = ? and ? <> '')"
                + " order by case when owner_key is null then 0 when owner_key = ? then 1 else 2 end, lower(name), id", READER,
                own, true, own, own);
    }

    /** Changes name, sharing and columns. Items beyond the last column go to the bottom of the last one. */
    public void update(DashboardRecord dashboard) {
        database.inTransaction(() -> {
            database.update("update dashboard set name = ?, shared = ?, layout_columns = ? where id = ?", dashboard.name(),
                    dashboard.shared(), dashboard.columns(), dashboard.id());
            int last = dashboard.columns() - 1;
            for (GadgetRecord gadget : gadgets(dashboard.id())) {
                if (gadget.column() > last) {
                    moveGadget(gadget.id(), last, nextRow(dashboard.id(), last));
                }
            }
        });
    }

    public void remove(long id) {
        database.inTransaction(() -> {
            gadgets(id).forEach(gadget -> removeGadget(gadget.id()));
            database.update("delete from dashboard where id = ?", id);
        });
    }

    /** By column, then row. */
    public List<GadgetRecord> gadgets(long dashboardId) {
        Map<Long, Map<String, String>> preferences = new HashMap<>();
        database.list("select p.gadget_id, p.name, p.content from gadget_preference p join gadget g on g.id = p.gadget_id"
                + " where g.dashboard_id = ?", row -> preferences.computeIfAbsent(row.number(1), id -> new HashMap<>())
                        .put(row.text(2), row.text(3)), dashboardId);
        return database.list("select id, module_key, place_column, place_row from gadget where dashboard_id = ?"
                + " order by place_column, place_row, id", row -> new GadgetRecord(row.number("id"), dashboardId,
                        row.text("module_key"), (int) row.number("place_column"), (int) row.number("place_row"),
                        preferences.getOrDefault(row.number("id"), Map.of())), dashboardId);
    }

    public Optional<GadgetRecord> gadget(long id) {
        return database.first("select dashboard_id from gadget where id = ?", row -> row.number(1), id)
                .flatMap(dashboard -> gadgets(dashboard).stream().filter(gadget -> gadget.id() == id).findFirst());
    }

    /** At the bottom of the column. @param column 0 is the leftmost */
    public GadgetRecord addGadget(long dashboardId, String moduleKey, int column) {
        return database.inTransaction(() -> {
            int row = nextRow(dashboardId, column);
            long id = database.insert("insert into gadget (dashboard_id, module_key, place_column, place_row)"
                    + " values (?, ?, ?, ?)", dashboardId, moduleKey, column, row);
            return new GadgetRecord(id, dashboardId, moduleKey, column, row, Map.of());
        });
    }

    private int nextRow(long dashboardId, int column) {
        return (int) database.count("select coalesce(max(place_row) + 1, 0) from gadget where dashboard_id = ?"
                + " and place_column = ?", dashboardId, column);
    }

    public void moveGadget(long id, int column, int row) {
        database.update("update gadget set place_column = ?, place_row = ? where id = ?", column, row, id);
    }

    public void removeGadget(long id) {
        database.inTransaction(() -> {
            database.update("delete from gadget_preference where gadget_id = ?", id);
            database.update("delete from gadget where id = ?", id);
        });
    }

    /** Replaces all preferences of the item. */
    public void configure(long gadgetId, Map<String, String> preferences) {
        database.inTransaction(() -> {
            database.update("delete from gadget_preference where gadget_id = ?", gadgetId);
            database.batch("insert into gadget_preference (gadget_id, name, content) values (?, ?, ?)", preferences.entrySet()
                    .stream().map(entry -> new Object[] {gadgetId, entry.getKey(), entry.getValue()}).toList());
        });
    }
}
