package org.cairnplans.setup;

import java.time.Instant;
import java.util.Map;
import org.cairnplans.people.PersonKey;

/**
 * What set-up made or adopted so far, kept from the moment it exists: set-up can be cut after each thing and goes on from there.
 */
public interface SetupMemory {

    Map<Thing, Remembered> things();

    /** Replaces what was remembered of the same thing. */
    void remember(Thing thing, Remembered remembered);

    SecurityChoice securityChoice();

    void choose(SecurityChoice choice);

    /**
     * @param id as Jira has it: digits
     * @param adopted true when it was there before and an administrator chose to use it
     */
    record Remembered(String id, boolean adopted, PersonKey by, Instant at) {}
}
