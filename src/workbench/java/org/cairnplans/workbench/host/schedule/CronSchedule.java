package org.cairnplans.workbench.host.schedule;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/** A cron expression as the products read it (Quartz: seconds first, Sunday is day 1, an optional year that may only be *). */
final class CronSchedule {

    private static final Pattern DAY_NUMBER = Pattern.compile("(?<![#/\\w])[1-7](?!\\w)");
    private static final int DAY_OF_WEEK = 5;

    private final CronExpression expression;
    private final ZoneId zone;

    /** @throws IllegalArgumentException when the expression is malformed */
    CronSchedule(String text, ZoneId zone) {
        String[] fields = text.trim().split("\\s+");
        if (fields.length < 6 || fields.length > 7 || fields.length == 7 && !fields[6].equals("*")) {
            throw new IllegalArgumentException("A cron expression has six fields, seconds to day of week: " + text);
        }
        Matcher days = DAY_NUMBER.matcher(fields[DAY_OF_WEEK]);
        fields[DAY_OF_WEEK] = days.replaceAll(day -> String.valueOf(Integer.parseInt(day.group()) - 1));
        this.expression = CronExpression.parse(String.join(" ", Arrays.copyOf(fields, DAY_OF_WEEK + 1)));
        this.zone = zone;
    }

    /** Null when it never fires again. */
    Instant next(Instant after) {
        ZonedDateTime next = expression.next(after.atZone(zone));
        return next == null ? null : next.toInstant();
    }
}
