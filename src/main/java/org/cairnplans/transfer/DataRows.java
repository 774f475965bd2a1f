package org.cairnplans.transfer;

import java.util.List;
import java.util.Map;

/** Port to Cairn's tables as rows of plain values: String, Long, Integer, Boolean or null, by column name. */
public interface DataRows {

    /** Whether no exported table has a row. */
    boolean empty();

    /** Rows with an id greater than {@code after}, in the order of their ids, at most {@code limit}. */
    List<DataRow> rowsAfter(DataTable table, long after, int limit);

    /**
     * Within the transaction open on this thread.
     *
     * @return the new row's id
     */
    long insert(DataTable table, Map<String, Object> values);

    record DataRow(long id, Map<String, Object> values) {}
}
