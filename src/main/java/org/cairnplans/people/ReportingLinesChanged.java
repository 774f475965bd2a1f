package org.cairnplans.people;

/**
 * To be told, inside the transaction that changes them, that reporting lines have changed. Implemented by whoever must look again
 * at what lines forbid.
 */
public interface ReportingLinesChanged {
    void linesChanged();
}
