package org.cairnplans.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A failed start for the console: each cause on a line of its own, then the stack trace for those who build the workbench. */
final class FailureText {

    private FailureText() {}

    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder("The workbench could not start:\n");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append("  ").append(cause == failure ? "" : "because ").append(line(cause)).append('\n');
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return text.append('\n').append(trace).toString();
    }

    private static String line(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    }
}
