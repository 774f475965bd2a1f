package org.cairnplans.workbench.jira.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;
import org.cairnplans.workbench.jira.store.Database;
import org.cairnplans.workbench.jira.store.DashboardStore;
import org.cairnplans.workbench.jira.web.form.FormException;

/** Moves a dashboard item by one place: up, down, left, right. At the edge nothing happens. */
public final class GadgetMove {

    private final Database database;
    private final DashboardStore store;

    public GadgetMove(Database database, DashboardStore store) {
        this.database = database;
        this.store = store;
    }

    /** @throws FormException when there is no such item or direction */
    public void move(DashboardRecord dashboard, long gadgetId, String direction) {
        database.inTransaction(() -> {
            GadgetRecord gadget = store.gadget(gadgetId).filter(found -> found.dashboardId() == dashboard.id())
                    .orElseThrow(() -> new FormException("gadgetId", "There is no such gadget on this dashboard."));
            switch (direction) {
                case "up" -> reorder(gadget, -1);
                case "down" -> reorder(gadget, 1);
                case "left" -> toColumn(dashboard, gadget, gadget.column() - 1);
                case "right" -> toColumn(dashboard, gadget, gadget.column() + 1);
                default -> throw new FormException("direction", "Unknown direction.");
            }
        });
    }

    private void reorder(GadgetRecord gadget, int step) {
        List<GadgetRecord> column = new ArrayList<>(column(gadget.dashboardId(), gadget.column()));
        int from = column.indexOf(gadget);
        int to = from + step;
        if (to < 0 || to >= column.size()) {
            return;
        }
        column.remove(from);
        column.add(to, gadget);
        number(column, gadget.column());
    }

    private void toColumn(DashboardRecord dashboard, GadgetRecord gadget, int column) {
        if (column < 0 || column >= dashboard.columns()) {
            return;
        }
        List<GadgetRecord> target = new ArrayList<>(column(dashboard.id(), column));
        target.add(Math.min(gadget.row(), target.size()), gadget);
        number(target, column);
    }

    private List<GadgetRecord> column(long dashboardId, int column) {
        return store.gadgets(dashboardId).stream().filter(gadget -> gadget.column() == column).toList();
    }

    private void number(List<GadgetRecord> gadgets, int column) {
        for (int row = 0; row < gadgets.size(); row++) {
            store.moveGadget(gadgets.get(row).id(), column, row);
        }
    }
}
