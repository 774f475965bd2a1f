package org.cairnplans.workbench;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the console for what matters: warnings, errors, and what the workbench itself has to say. */
final class QuietLogs {

    private static final String SLF4J = "org.slf4j.simpleLogger.";

    /** Held, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private QuietLogs() {}

    /** Must run before anything logs; {@code -D} settings of the libraries themselves go first. */
    static void configure() {
        setDefault("defaultLogLevel", "warn");
        setDefault("showThreadName", "false");
        setDefault("showShortLogName", "true");
        setDefault("showDateTime", "true");
        setDefault("dateTimeFormat", "HH:mm:ss");
        // Spring tells what it throws too; Active Objects warn of every name they quote, Hikari of each pause of the JVM.
        setDefault("log.org.springframework", "error");
        setDefault("log.net.java.ao", "error");
        setDefault("log.com.zaxxer.hikari", "error");
        // Says of each document which fonts stand in for those it does not have.
        setDefault("log.org.apache.pdfbox", "error");
        ROOT.setLevel(Level.WARNING);
    }

    private static void setDefault(String name, String value) {
        if (System.getProperty(SLF4J + name) == null) {
            System.setProperty(SLF4J + name, value);
        }
    }
}
