package org.cairnplans.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Cairn's one source of time, in UTC. Takes the clock that the platform offers at the moment of the question, if it offers one
 * (the workbench does, so that dates can be moved); Jira and Confluence offer none, and the system clock is used.
 */
public final class PlatformClock extends Clock {

    private final Supplier<Clock> platform;
    private final ZoneId zone;

    /** @param platform answers the clock to use now; never null */
    public PlatformClock(Supplier<Clock> platform) {
        this(platform, ZoneOffset.UTC);
    }

    private PlatformClock(Supplier<Clock> platform, ZoneId zone) {
        this.platform = Objects.requireNonNull(platform);
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PlatformClock(platform, other);
    }

    @Override
    public Instant instant() {
        return platform.get().instant();
    }
}
