package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import org.cairnplans.workbench.jira.domain.Holder;

/** The two columns that hold a {@link Holder}. */
final class HolderColumns {

    private HolderColumns() {
    }

    static Holder read(Row row) throws SQLException {
        return new Holder(Holder.Kind.ofCode(row.text("holder_type")), row.text("parameter"));
    }
}
