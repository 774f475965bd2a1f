package org.cairnplans.repair;

import java.time.Instant;
import java.util.List;
import org.cairnplans.people.PersonKey;

/**
 * The diary of writes that need both Jira and Cairn's tables, which cannot share a transaction: first the intent is written down,
 * then Jira is changed, then the confirmation is written together with Cairn's own rows. What was cut in between is found here
 * and finished or undone by the repair job.
 */
public interface Intents {

    /**
     * Writes an intent down, in a transaction of its own, committed when the call returns.
     *
     * @param kind name of the operation, which is also the name of the {@link IntentRepair} that knows how to go on
     * @param actor on whose behalf
     * @param facts small JSON object: what the repair needs to know, ids only, never private text
     * @return the intent's id
     */
    long open(String kind, PersonKey actor, String facts);

    /** Adds what became known on the way (for example the id of an issue just created). Committed when the call returns. */
    void note(long intent, String facts);

    /** Ends the intent, within the transaction open on this thread. */
    void confirm(long intent);

    /** Intents opened before that moment and not confirmed, oldest first, at most {@code limit}. */
    List<Intent> unconfirmedBefore(Instant moment, int limit);

    /** @param facts the JSON object of the last {@link #open} or {@link #note} */
    record Intent(long id, String kind, PersonKey actor, Instant opened, String facts) {}
}
