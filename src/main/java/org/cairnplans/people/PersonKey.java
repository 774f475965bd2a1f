package org.cairnplans.people;

import java.util.Objects;

/**
 * A person's Jira user key: the identity that survives renaming. Never a user name, never shown.
 *
 * @param value the key as Jira stores it, at most 255 characters
 */
public record PersonKey(String value) implements Comparable<PersonKey> {

    public PersonKey {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("a user key has 1 to 255 characters");
        }
    }

    @Override
    public int compareTo(PersonKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
