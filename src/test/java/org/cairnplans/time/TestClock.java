package org.cairnplans.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

    private Instant now;

    private TestClock(Instant now) {
        this.now = now;
    }

    /** Ten in the morning of that day, UTC. */
    public static TestClock on(String isoDate) {
        return new TestClock(LocalDate.parse(isoDate).atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    public void advanceDays(int days) {
        advance(Duration.ofDays(days));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
