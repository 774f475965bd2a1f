package org.cairnplans.repair;

import java.util.List;
import java.util.stream.Collectors;

/** What is done every few minutes: settle writes that were cut, and bring Cairn readers in step where that failed so far. */
public final class RepairJob {

    /** Name of the job on the self-check page. */
    public static final String NAME = "repair";

    private final List<Settling> parts;
    private final RecordedRun recorded;

    public RepairJob(List<Settling> parts, RecordedRun recorded) {
        this.parts = List.copyOf(parts);
        this.recorded = recorded;
    }

    /** @return whether everything could be looked at; what could not be settled is counted in the note */
    public boolean run() {
        return recorded.run(NAME, () -> parts.stream().map(Settling::settle).collect(Collectors.joining("; ")));
    }
}
