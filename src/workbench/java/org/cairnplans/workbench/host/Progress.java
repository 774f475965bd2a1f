package org.cairnplans.workbench.host;

/** Says on the console how far a long piece of work is. */
@FunctionalInterface
public interface Progress {

    /** @param line one short sentence; it takes the place of the one before where the console can do that */
    void report(String line);
}
