package org.cairnplans.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Writes moments in a reader's language and time zone: the same moment may be today for one and yesterday for another. What is a
 * whole day from the start, such as a due date, has no zone and is not for this class.
 */
public final class Moments {

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndTime;

    public Moments(Locale locale, ZoneId zone) {
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).withZone(zone);
        this.dayAndTime =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone);
    }

    /** The day on which the moment falls for the reader. */
    public String day(Instant moment) {
        return day.format(moment);
    }

    /** Day and time of day, for what is read beside a log. */
    public String dayAndTime(Instant moment) {
        return dayAndTime.format(moment);
    }
}
