package org.cairnplans.workbench.host.web.chrome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/**
 * Dates on the host's pages, in the reader's zone and language. The patterns are Jira's defaults. Takes {@link Instant},
 * {@link Date} (so also SQL timestamps) and {@link LocalDate}; null prints nothing.
 */
public final class PageDates {

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndTime;
    private final ZoneId zone;
    private final Clock clock;

    public PageDates(Locale locale, ZoneId zone, Clock clock) {
        this.day = DateTimeFormatter.ofPattern("dd/MMM/yy", locale);
        this.dayAndTime = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", locale);
        this.zone = zone;
        this.clock = clock;
    }

    /** For example {@code 21/Nov/26}. */
    public String day(Object when) {
        return when == null ? "" : day.format(when instanceof LocalDate date ? date : instant(when).atZone(zone));
    }

    /** For example {@code 21/Nov/26 10:58 PM}. */
    public String dayAndTime(Object when) {
        return when == null ? "" : dayAndTime.format(instant(when).atZone(zone));
    }

    /** How long ago, for example {@code 3 days ago}; a date from a week on. */
    public String ago(Object when) {
        if (when == null) {
            return "";
        }
        long minutes = Duration.between(instant(when), clock.instant()).toMinutes();
        if (minutes < 0 || minutes >= Duration.ofDays(7).toMinutes()) {
            return dayAndTime(when);
        }
        if (minutes < 1) {
            return "just now";
        }
        return minutes < 60 ? count(minutes, "minute")
                : minutes < 24 * 60 ? count(minutes / 60, "hour") : count(minutes / (24 * 60), "day");
    }

    /** For a {@code datetime} attribute. */
    public String iso(Object when) {
        return when == null ? "" : when instanceof LocalDate date ? date.toString() : instant(when).toString();
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }

    private Instant instant(Object when) {
        if (when instanceof Instant instant) {
            return instant;
        }
        if (when instanceof LocalDate date) {
            return date.atStartOfDay(zone).toInstant();
        }
        if (when instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime());
        }
        throw new IllegalArgumentException("Not a date: " + when.getClass().getName());
    }
}
