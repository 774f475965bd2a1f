package org.cairnplans.workbench.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** The row a query is at; columns by name, or by number from 1. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** @return null when the column is null */
    public String text(String column) throws SQLException {
        return rows.getString(column);
    }

    public String text(int column) throws SQLException {
        return rows.getString(column);
    }

    /** @return 0 when the column is null */
    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    public long number(int column) throws SQLException {
        return rows.getLong(column);
    }

    /** @return null when the column is null */
    public Long numberOrNull(String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    /** @return null when the column is null */
    public Instant moment(String column) throws SQLException {
        Long millis = numberOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** @return null when the column is null */
    public LocalDate day(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    /** @return null when the column is null */
    public byte[] bytes(String column) throws SQLException {
        return rows.getBytes(column);
    }
}
