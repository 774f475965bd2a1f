package org.cairnplans.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairnplans.problem.Violations;

/** Reads a parameter that names one of a few values. */
final class Choice {

    private Choice() {}

    /** Empty when {@code value} is null; a violation that lists the choices is added when it is none of them. Case does not matter. */
    static <E extends Enum<E>> Optional<E> of(String name, String value, Class<E> type, Violations wrong) {
        if (value == null) {
            return Optional.empty();
        }
        Optional<E> chosen = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.trim().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong.add(name, "cairn.problem.choice", Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    /** False when {@code value} is null. */
    static boolean flag(String name, String value, Violations wrong) {
        return of(name, value, Flag.class, wrong).filter(Flag.TRUE::equals).isPresent();
    }

    private enum Flag {
        TRUE,
        FALSE
    }
}
