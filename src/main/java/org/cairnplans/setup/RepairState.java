package org.cairnplans.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.repair.IntentProblems;
import org.cairnplans.repair.IssueRows;
import org.cairnplans.repair.JobRuns;

/** What the repair knows, handed to the self-check as one. */
public record RepairState(IntentProblems intents, JobRuns runs, List<IssueRows> rows) {

    public RepairState {
        rows = List.copyOf(rows);
    }

    /** By room, at most {@code limit} of each. */
    Map<String, List<IssueRows.Detached>> detached(int limit) {
        Map<String, List<IssueRows.Detached>> detached = new LinkedHashMap<>();
        rows.forEach(room -> detached.put(room.name(), room.detached(limit)));
        return detached;
    }
}
