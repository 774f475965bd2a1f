package org.cairnplans.workbench.jira.importer;

/** The file can't be imported; the message names the line or the issue key. Nothing was kept. */
public class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportException(String message) {
        super(message);
    }
}
