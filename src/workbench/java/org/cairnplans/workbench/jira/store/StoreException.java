package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;

/** The database refused a statement or could not be reached; the present transaction is rolled back. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** True when a row of the same key exists already; by SQL state, since drivers have exception classes of their own. */
    public boolean duplicate() {
        String state = ((SQLException) getCause()).getSQLState();
        return state != null && state.startsWith("23");
    }
}
