package org.cairnplans.workbench.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The workbench's time: the system's, moved by an offset, so that expiry, nightly and cadence rules can be seen and tested. */
public final class MovableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> offset;
    private final Consumer<Duration> store;

    /**
     * @param offset how far time was moved before
     * @param store remembers a new offset for the next start
     */
    public MovableClock(Clock base, Duration offset, Consumer<Duration> store) {
        this(base, new AtomicReference<>(offset), store);
    }

    private MovableClock(Clock base, AtomicReference<Duration> offset, Consumer<Duration> store) {
        this.base = base;
        this.offset = offset;
        this.store = store;
    }

    /** Moves time on (or back, with a negative amount) from what it is now. */
    public void move(Duration amount) {
        store.accept(offset.updateAndGet(before -> before.plus(amount)));
    }

    /** Makes it this moment now; time runs on from there. */
    public void moveTo(Instant now) {
        Duration moved = Duration.between(base.instant(), Objects.requireNonNull(now));
        offset.set(moved);
        store.accept(moved);
    }

    /** How far from the system's time this clock is. */
    public Duration offset() {
        return offset.get();
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), offset, store);
    }
}
