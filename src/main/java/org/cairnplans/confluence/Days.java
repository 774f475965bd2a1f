package org.cairnplans.confluence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Turns the exchange's ISO texts into dates as the reader writes them. What is no date stays as it is. */
final class Days {

    private final DateTimeFormatter format;
    private final ZoneId zone;

    Days(Locale locale, ZoneId zone) {
        this.format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.zone = zone;
    }

    /** @param iso a date; empty stays empty */
    String day(String iso) {
        try {
            return iso.isEmpty() ? "" : format.format(LocalDate.parse(iso));
        } catch (DateTimeException notADate) {
            return iso;
        }
    }

    /** @param iso an instant; empty stays empty */
    String dayOf(String iso) {
        try {
            return iso.isEmpty() ? "" : dayOf(Instant.parse(iso));
        } catch (DateTimeException notAnInstant) {
            return iso;
        }
    }

    String dayOf(Instant instant) {
        return format.format(instant.atZone(zone));
    }

    /** Whether an ISO date lies in the quarter, 1 to 4. */
    static boolean isIn(String iso, int year, int quarter) {
        try {
            LocalDate day = iso.isEmpty() ? null : LocalDate.parse(iso);
            return day != null && day.getYear() == year && (day.getMonthValue() + 2) / 3 == quarter;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
