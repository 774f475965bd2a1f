package org.cairnplans.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairnplans.problem.Violations;

/** Reads a parameter that names one of a few values. */
final class Choice {

    private Choice() {}

    /**
     * Empty when {@code value} is null; a violation that lists the choices is added when it is none of them. Case does not
     * matter.
     */
    static <E extends Enum<E>> Optional<E> of(String name, String value, Class<E> type, Violations wrong) {
        return of(name, value, List.of(type.getEnumConstants()), wrong);
    }

    /** As above, for a choice of some of the type's values only. */
    static <E extends Enum<E>> Optional<E> of(String name, String value, List<E> offered, Violations wrong) {
        if (value == null) {
            return Optional.empty();
        }
        Optional<E> chosen = offered.stream()
                .filter(constant -> constant.name().equals(value.trim().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong.add(name, "cairn.problem.choice", offered.stream()
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
