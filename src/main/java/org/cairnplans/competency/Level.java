package org.cairnplans.competency;

import java.util.Arrays;
import java.util.Optional;

/** How far somebody is in a competency. Stored by {@link #number()}. */
public enum Level {
    /** With help. */
    LEARNING(1),
    INDEPENDENT(2),
    /** Helps others, wider scope. */
    GUIDING(3),
    /** Sets direction. */
    SHAPING(4);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** 1 to 4. */
    public int number() {
        return number;
    }

    public static Optional<Level> of(int number) {
        return Arrays.stream(values()).filter(level -> level.number == number).findFirst();
    }

    /** Key of the i18n text. */
    public String nameKey() {
        return "cairn.competency.level." + number;
    }
}
