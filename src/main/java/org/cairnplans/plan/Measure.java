package org.cairnplans.plan;

import java.math.BigDecimal;
import java.util.Objects;

/** How one will know that a goal is reached. Every measure says in words what is looked at. */
public sealed interface Measure {

    Kind kind();

    /** What is measured, made, asked or seen; 1 to 255 characters. */
    String text();

    enum Kind {
        NUMBER,
        PRODUCT,
        FEEDBACK,
        BEHAVIOUR;

        /** Key of the i18n text. */
        public String nameKey() {
            return "cairn.plan.measure." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A number moves from a baseline to a target. */
    record Number(String text, String unit, BigDecimal baseline, BigDecimal target) implements Measure {
        public Number {
            Objects.requireNonNull(text);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(baseline);
            Objects.requireNonNull(target);
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /** A named work product exists. */
    record Product(String text) implements Measure {
        public Product {
            Objects.requireNonNull(text);
        }

        @Override
        public Kind kind() {
            return Kind.PRODUCT;
        }
    }

    /** That many people of that group say so. */
    record Feedback(String text, String from, int count) implements Measure {
        public Feedback {
            Objects.requireNonNull(text);
            Objects.requireNonNull(from);
        }

        @Override
        public Kind kind() {
            return Kind.FEEDBACK;
        }
    }

    /** Somebody sees the behaviour and confirms it. */
    record Behaviour(String text, String confirmer) implements Measure {
        public Behaviour {
            Objects.requireNonNull(text);
            Objects.requireNonNull(confirmer);
        }

        @Override
        public Kind kind() {
            return Kind.BEHAVIOUR;
        }
    }
}
