package org.cairnplans.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes moments for administrators: in their language, in the zone of the server, whose log they may have to read beside it. */
final class Moments {

    private final DateTimeFormatter format;

    Moments(Locale locale) {
        this.format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale).withZone(ZoneId.systemDefault());
    }

    String text(Instant moment) {
        return format.format(moment);
    }
}
