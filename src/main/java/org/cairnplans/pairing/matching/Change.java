package org.cairnplans.pairing.matching;

import java.util.Objects;
import org.cairnplans.people.PersonKey;

/** Something that happens to a round after it was solved. */
public sealed interface Change {

    /** Somebody leaves the round; pairs pinned with them end. */
    record Withdraw(PersonKey person) implements Change {

        public Withdraw {
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * A mentor takes more or fewer mentees.
     *
     * @param capacity as of {@link Offering}; not below the pairs pinned with the mentor, since less capacity never ends a pair
     *        by itself (product.md 5.4)
     */
    record SetCapacity(PersonKey mentor, int capacity) implements Change {

        public SetCapacity {
            Objects.requireNonNull(mentor, "mentor");
        }
    }

    /** An administrator sets a pair. */
    record PinPair(Pair pair) implements Change {

        public PinPair {
            Objects.requireNonNull(pair, "pair");
        }
    }

    /** An administrator lets a set pair go: it is free to stay or to change. */
    record UnpinPair(Pair pair) implements Change {

        public UnpinPair {
            Objects.requireNonNull(pair, "pair");
        }
    }

    /** An administrator forbids a pair. */
    record ForbidPair(Pair pair) implements Change {

        public ForbidPair {
            Objects.requireNonNull(pair, "pair");
        }
    }
}
