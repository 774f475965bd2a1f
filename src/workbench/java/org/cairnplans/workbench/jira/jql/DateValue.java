package org.cairnplans.workbench.jira.jql;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment written in JQL.
 *
 * @param wholeDay true for a date without a time
 */
record DateValue(Instant moment, boolean wholeDay) {

    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d+[wdhm]\\s*)+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("(\\d+)([wdhm])", Pattern.CASE_INSENSITIVE);
    private static final Pattern INCREMENT = Pattern.compile("([+-]?)(\\d+)([yMwdhm]?)");
    private static final List<DateTimeFormatter> TIMES = List.of(DateTimeFormatter.ofPattern("uuuu-M-d H:mm"),
            DateTimeFormatter.ofPattern("uuuu/M/d H:mm"));
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ofPattern("uuuu-M-d"),
            DateTimeFormatter.ofPattern("uuuu/M/d"));

    /** Empty, with the problem noted, when it is no date. */
    static Optional<DateValue> of(Operand operand, String field, JqlContext context) {
        Optional<DateValue> value = Optional.empty();
        if (operand instanceof Operand.Value text) {
            value = text(text.text(), context);
        } else if (operand instanceof Operand.Call call) {
            value = call(call, context);
            if (value.isEmpty()) {
                context.error("Unable to find JQL function '" + call.shown() + "'.");
                return value;
            }
        }
        if (value.isEmpty()) {
            context.error("Date value '" + operand.shown() + "' for field '" + field + "' is invalid. Valid formats include:"
                    + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w"
                    + " 2d'.");
        }
        return value;
    }

    /** The first moment after the value: a day or a minute later. */
    Instant end(ZoneId zone) {
        return wholeDay ? moment.atZone(zone).plusDays(1).toInstant() : moment.plus(1, ChronoUnit.MINUTES);
    }

    private static Optional<DateValue> text(String text, JqlContext context) {
        Matcher period = PERIOD.matcher(text.strip());
        if (period.matches()) {
            Duration length = Duration.ZERO;
            Matcher step = STEP.matcher(period.group(2));
            while (step.find()) {
                length = length.plus(unit(step.group(2)).multipliedBy(Long.parseLong(step.group(1))));
            }
            return Optional.of(new DateValue(period.group(1).equals("-") ? context.now().minus(length) : context.now()
                    .plus(length),
                    false));
        }
        for (DateTimeFormatter format : TIMES) {
            try {
                return Optional.of(new DateValue(LocalDateTime.parse(text, format).atZone(context.zone()).toInstant(), false));
            } catch (DateTimeException e) {
                continue;
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(new DateValue(LocalDate.parse(text, format).atStartOfDay(context.zone()).toInstant(), true));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Duration unit(String letter) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "w" -> Duration.ofDays(7);
            case "d" -> Duration.ofDays(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofMinutes(1);
        };
    }

    private static Optional<DateValue> call(Operand.Call call, JqlContext context) {
        String name = call.name().toLowerCase(Locale.ROOT);
        if (name.equals("now")) {
            return Optional.of(new DateValue(context.now(), false));
        }
        boolean end = name.startsWith("endof");
        String unit = name.replaceFirst("^(startof|endof)", "");
        if (unit.equals(name) || call.arguments().size() > 1) {
            return Optional.empty();
        }
        ZonedDateTime today = context.now().atZone(context.zone());
        ZonedDateTime moved = call.arguments().isEmpty() ? today : increment(today, call.arguments().get(0), unit);
        if (moved == null) {
            return Optional.empty();
        }
        return start(moved.truncatedTo(ChronoUnit.DAYS), unit).map(start -> new DateValue(end
                ? start.plus(length(unit)).toInstant().minusMillis(1) : start.toInstant(), false));
    }

    private static Optional<ZonedDateTime> start(ZonedDateTime day, String unit) {
        return switch (unit) {
            case "day" -> Optional.of(day);
            // Jira's week begins as the server's locale has it; the workbench's begins on Sunday, as in the United States.
            case "week" -> Optional.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
            case "month" -> Optional.of(day.withDayOfMonth(1));
            case "year" -> Optional.of(day.withDayOfYear(1));
            default -> Optional.empty();
        };
    }

    private static Period length(String unit) {
        return switch (unit) {
            case "day" -> Period.ofDays(1);
            case "week" -> Period.ofWeeks(1);
            case "month" -> Period.ofMonths(1);
            default -> Period.ofYears(1);
        };
    }

    /** For example "-1" (of the function's unit) or "-1w". @return null when it is no increment */
    private static ZonedDateTime increment(ZonedDateTime from, String text, String unit) {
        Matcher increment = INCREMENT.matcher(text);
        if (!increment.matches()) {
            return null;
        }
        long amount = Long.parseLong(increment.group(2)) * (increment.group(1).equals("-") ? -1 : 1);
        return switch (increment.group(3)) {
            case "y" -> from.plusYears(amount);
            case "M" -> from.plusMonths(amount);
            case "w" -> from.plusWeeks(amount);
            case "d" -> from.plusDays(amount);
            case "h" -> from.plusHours(amount);
            case "m" -> from.plusMinutes(amount);
            default -> from.plus(length(unit).multipliedBy((int) amount));
        };
    }
}
