package org.cairnplans.pairing.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What the clocks of the world show on one day. Read once, at noon UTC, so that a zone that changes to or from summer time on
 * that very day has one offset and not two.
 */
public final class Clocks {

    private static final int DAY_MINUTES = 24 * 60;

    private final Instant noon;

    public Clocks(LocalDate day) {
        this.noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** How far a zone's clock is ahead of UTC, summer time included, in minutes rounded down; negative when behind. */
    public int offsetMinutes(ZoneId zone) {
        return Math.floorDiv(zone.getRules().getOffset(noon).getTotalSeconds(), 60);
    }

    /** How far the hands of two clocks lie apart, the shorter way round: dates don't matter, the working day does. 0 to 720. */
    public int gapMinutes(ZoneId one, ZoneId other) {
        return gapMinutes(offsetMinutes(one), offsetMinutes(other));
    }

    /** The same of two offsets, in minutes. */
    public static int gapMinutes(int oneOffset, int otherOffset) {
        int apart = Math.floorMod(oneOffset - otherOffset, DAY_MINUTES);
        return Math.min(apart, DAY_MINUTES - apart);
    }
}
