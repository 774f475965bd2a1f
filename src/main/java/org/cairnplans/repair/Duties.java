package org.cairnplans.repair;

import java.util.List;
import org.cairnplans.time.DailyDuty;

/** Does the duties of the day one after the other; one that fails does not keep the next from being done. */
public final class Duties {

    private final List<DailyDuty> duties;
    private final RecordedRun recorded;

    public Duties(List<DailyDuty> duties, RecordedRun recorded) {
        this.duties = List.copyOf(duties);
        this.recorded = recorded;
    }

    /** @return whether every duty could be done */
    public boolean run() {
        boolean all = true;
        for (DailyDuty duty : duties) {
            all &= recorded.run(duty.name(), duty::run);
        }
        return all;
    }
}
