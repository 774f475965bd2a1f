package org.cairnplans.setup;

import java.util.List;

/**
 * One finding of the self-check.
 *
 * @param name what was looked at, also the key of its title {@code cairn.check.<name>}
 * @param messageKey what was found
 * @param arguments of the message; strings and numbers
 */
public record Check(String name, Status status, String messageKey, List<Object> arguments) {

    public Check {
        arguments = List.copyOf(arguments);
    }

    /** How bad it is. */
    public enum Status {
        OK,
        /** Cairn works, but something deserves a look. */
        WARNING,
        /** Something does not work, or plans may be seen by more people than they should. */
        ERROR
    }

    static Check ok(String name, String messageKey, Object... arguments) {
        return new Check(name, Status.OK, messageKey, List.of(arguments));
    }

    static Check warning(String name, String messageKey, Object... arguments) {
        return new Check(name, Status.WARNING, messageKey, List.of(arguments));
    }

    static Check error(String name, String messageKey, Object... arguments) {
        return new Check(name, Status.ERROR, messageKey, List.of(arguments));
    }
}
