package org.cairnplans.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.problem.Violation;
import org.cairnplans.problem.Violations;
import org.cairnplans.problem.InvalidInputException;

/**
 * Reads path and query parameters. JAX-RS would answer 404 to a number that is none; we say which parameter is wrong and why.
 */
public final class Parameters {

    private Parameters() {}

    /** @throws InvalidInputException when {@code value} is not the digits of a positive long */
    public static long id(String name, String value) {
        try {
            long id = Long.parseLong(value);
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one answer for whatever is no id
        }
        throw new InvalidInputException(Violation.of(name, "cairn.problem.id"));
    }

    /**
     * @param start query parameter {@code start}, null for the beginning
     * @param limit query parameter {@code limit}, null for the usual
     */
    public static PageRequest page(String start, String limit) {
        Violations wrong = new Violations();
        int from = number(start, 0, 0, Integer.MAX_VALUE - PageRequest.MOST, "start", wrong);
        int most = number(limit, PageRequest.USUAL, 1, PageRequest.MOST, "limit", wrong);
        wrong.throwIfAny();
        return new PageRequest(from, most);
    }

    /** Empty when {@code value} is null or blank; a violation is added when it is no ISO date (2026-11-21). */
    public static Optional<LocalDate> date(String name, String value, Violations wrong) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.trim()));
        } catch (DateTimeException notADate) {
            wrong.add(name, "cairn.problem.date");
            return Optional.empty();
        }
    }

    private static int number(String value, int missing, int least, int most, String name, Violations wrong) {
        if (value == null) {
            return missing;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one answer for whatever is not in range
        }
        wrong.add(name, "cairn.problem.number", least, most);
        return missing;
    }
}
