package org.cairnplans.access.readers;

import org.cairnplans.time.DailyDuty;

/** Looks at every plan once a night: rights also begin and end with a date, and people edit fields by hand. */
public final class ReadersDuty implements DailyDuty {

    private final ReadersInStep readers;

    public ReadersDuty(ReadersInStep readers) {
        this.readers = readers;
    }

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public String run() {
        ReadersInStep.Tally tally = readers.settleAll();
        return tally.inStep() + " in step, " + tally.changed() + " written, " + tally.failed() + " failed";
    }
}
