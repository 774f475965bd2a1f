package org.cairnplans.workbench.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cairnplans.workbench.host.MovableClock;
import org.cairnplans.workbench.host.Progress;

/** Replays what happened on the day it happened: sets the workbench's clock and runs each event in turn. */
final class Timeline {

    private final List<Event> events = new ArrayList<>();
    private final MovableClock clock;
    private final Instant start;

    /** @param clock moved while the story runs, and put back to the system's time at its end */
    Timeline(MovableClock clock) {
        this.clock = clock;
        this.start = Instant.now();
    }

    /**
     * @param daysAgo before the start; events of one day happen in the order they were added, minutes apart from nine in the
     *     morning UTC
     */
    void add(int daysAgo, Action action) {
        events.add(new Event(daysAgo, events.size(), action));
    }

    void play(Progress progress) throws Exception {
        events.sort(Comparator.comparingInt((Event event) -> -event.daysAgo).thenComparingInt(Event::order));
        Duration before = clock.offset();
        try {
            int done = 0;
            for (Event event : events) {
                clock.moveTo(momentOf(event, done));
                event.action.run();
                done++;
                if (done % 20 == 0) {
                    progress.report("Filling the workbench with a small organisation: " + 100 * done / events.size() + " %");
                }
            }
        } finally {
            clock.moveTo(Instant.now().plus(before));
        }
    }

    /** Never later than now, so that nothing of the story lies in the future. */
    private Instant momentOf(Event event, int done) {
        Instant morning = start.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).minusDays(event.daysAgo).plusHours(9).toInstant();
        Instant moment = morning.plus(done % 400, ChronoUnit.MINUTES);
        return moment.isAfter(start) ? start : moment;
    }

    /** @param order in which it was added: what needs something is added after it */
    private record Event(int daysAgo, int order, Action action) {}

    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }
}
