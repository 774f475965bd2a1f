package org.cairnplans.workbench.store;

import java.sql.SQLException;

/** The database refused a statement. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(SQLException cause) {
        super(cause);
    }

    /** Whether a unique or foreign key was hurt: SQL states of class 23, in H2 and PostgreSQL alike. */
    public boolean isConstraint() {
        for (Throwable fault = getCause(); fault != null; fault = fault.getCause()) {
            if (fault instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }
}
