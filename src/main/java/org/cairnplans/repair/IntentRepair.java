package org.cairnplans.repair;

/** Knows how to finish or undo one kind of interrupted write. Must be safe to run twice. */
public interface IntentRepair {

    /** The kind it was opened with. */
    String kind();

    /** @return what was done, for the log and the self-check page; no private text */
    Outcome repair(Intents.Intent intent);

    enum Outcome {
        FINISHED,
        UNDONE
    }
}
