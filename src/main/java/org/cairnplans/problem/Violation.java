package org.cairnplans.problem;

import java.util.List;
import java.util.Objects;

/**
 * One rule that one field of an input breaks.
 *
 * @param field the field as the client named it, for example {@code goals[1].due}; empty when the rule is about the whole input
 * @param messageKey key of the i18n text that names the rule
 * @param arguments what the text needs, in its order; strings and numbers only
 */
public record Violation(String field, String messageKey, List<Object> arguments) {

    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(messageKey, "messageKey");
        arguments = List.copyOf(arguments);
    }

    public static Violation of(String field, String messageKey, Object... arguments) {
        return new Violation(field, messageKey, List.of(arguments));
    }
}
