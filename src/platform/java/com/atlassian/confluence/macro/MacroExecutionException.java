package com.atlassian.confluence.macro;

/** Interoperability signature: a macro could not run; the page shows an error box. Evidence: [C10] likec4-confluence; constructors [DEC]. */
public class MacroExecutionException extends Exception {

    private static final long serialVersionUID = 1L;

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
