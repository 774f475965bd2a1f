package org.cairnplans.repair;

import java.time.Instant;
import java.util.List;

/** What the repair could not settle, for its own memory and for the self-check page. */
public interface IntentProblems {

    /** @param problem kind of the failure; no private text */
    void failed(long intent, String problem);

    /** Intents opened before that moment and still there, oldest first, at most {@code limit}. */
    List<Unfinished> unfinished(Instant openedBefore, int limit);

    /** @param lastProblem empty when the repair has not tried yet */
    record Unfinished(Intents.Intent intent, int attempts, String lastProblem) {}
}
