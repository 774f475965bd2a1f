package org.cairnplans.pairing.matching.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.RuleBook;
import org.cairnplans.pairing.matching.check.Limits;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.cairnplans.problem.Violations;

/**
 * Refuses changes that a round can't take, before any of them happened. Plays them through in their order, so that a later one
 * may rest on an earlier one. Costs what the changes and the pins are, not what the round is.
 */
final class ChangeCheck {

    /** Rules that the changes themselves can move, so that the round as it was opened can't answer. */
    private static final Set<HardRule> TOLD_APART = Set.of(HardRule.NO_CAPACITY, HardRule.FORBIDDEN);

    private final RuleBook rules;
    private final RoundState state;
    private final Set<Pair> pinned;
    private final Set<Pair> forbidden;
    private final Map<PersonKey, Integer> capacities = new HashMap<>();
    private final Set<PersonKey> gone = new HashSet<>();
    private final Violations violations = new Violations();

    /**
     * @param state the round as it stands
     * @param rules of the round as it was opened
     */
    ChangeCheck(RoundState state, RuleBook rules) {
        this.state = state;
        this.rules = rules;
        this.pinned = new HashSet<>(state.pinned());
        this.forbidden = new HashSet<>(state.forbidden());
    }

    /** @throws InvalidInputException with {@code changes[n]} and what is wrong with it */
    void check(List<Change> changes) {
        for (int n = 0; n < changes.size(); n++) {
            check("changes[" + n + "]", changes.get(n));
        }
        violations.throwIfAny();
    }

    private void check(String field, Change change) {
        if (change instanceof Change.Withdraw withdraw) {
            withdraw(field, withdraw.person());
        } else if (change instanceof Change.SetCapacity set) {
            setCapacity(field, set);
        } else if (change instanceof Change.PinPair pin) {
            pin(field, pin.pair());
        } else if (change instanceof Change.UnpinPair unpin) {
            violations.require(pinned.remove(unpin.pair()), field + ".pair", text("not-pinned"));
        } else if (change instanceof Change.ForbidPair forbid) {
            forbid(field, forbid.pair());
        }
    }

    private static String text(String rule) {
        return "cairn.matching.problem." + rule;
    }

    private void withdraw(String field, PersonKey person) {
        Participant known = person(person);
        violations.require(known != null && !known.profile().optedOut(), field + ".person", text("not-in-round"));
        gone.add(person);
        pinned.removeIf(pair -> pair.mentee().equals(person) || pair.mentor().equals(person));
    }

    /** As the changes before leave them, but for their capacity; or null. */
    private Participant person(PersonKey key) {
        Participant known = state.person(key);
        return known != null && gone.contains(key) ? known.withdrawn() : known;
    }

    private void setCapacity(String field, Change.SetCapacity set) {
        Participant mentor = state.person(set.mentor());
        if (mentor == null || mentor.offering() == null) {
            violations.add(field + ".mentor", text("not-mentor"));
            return;
        }
        if (set.capacity() < 0 || set.capacity() > Limits.MOST_CAPACITY) {
            violations.add(field + ".capacity", text("capacity"), Limits.MOST_CAPACITY);
            return;
        }
        capacities.put(set.mentor(), set.capacity());
        long pins = pins(set.mentor());
        violations.require(pins <= places(mentor), field + ".capacity", text("below-pinned"), pins);
    }

    private long pins(PersonKey mentor) {
        return pinned.stream().filter(pair -> pair.mentor().equals(mentor)).count();
    }

    private int places(Participant mentor) {
        int own = capacities.getOrDefault(mentor.key(), mentor.offering().capacity());
        return state.allowed(mentor, own);
    }

    private void pin(String field, Pair pair) {
        if (!known(field, pair)) {
            return;
        }
        Participant mentor = person(pair.mentor());
        violations.addAll(rules.verdicts(person(pair.mentee()), mentor).stream()
                .filter(verdict -> !verdict.holds() && !TOLD_APART.contains(verdict.rule()))
                .map(verdict -> new Violation(field + ".pair", verdict.textKey(), verdict.facts()))
                .distinct().toList());
        violations.require(!forbidden.contains(pair), field + ".pair", text("pinned-forbidden"));
        violations.require(pinned.stream().noneMatch(other -> other.mentee().equals(pair.mentee())), field + ".pair.mentee",
                text("pinned-twice"));
        violations.require(pins(pair.mentor()) < places(mentor), field + ".pair.mentor", text("pinned-beyond-places"),
                places(mentor));
        pinned.add(pair);
    }

    private void forbid(String field, Pair pair) {
        if (!known(field, pair)) {
            return;
        }
        violations.require(!pinned.contains(pair), field + ".pair", text("pinned-forbidden"));
        forbidden.add(pair);
    }

    private boolean known(String field, Pair pair) {
        Participant mentee = person(pair.mentee());
        Participant mentor = person(pair.mentor());
        boolean seeks = mentee != null && mentee.seeking() != null;
        boolean offers = mentor != null && mentor.offering() != null;
        violations.require(seeks, field + ".pair.mentee", text("not-mentee"));
        violations.require(offers, field + ".pair.mentor", text("not-mentor"));
        return seeks && offers;
    }
}
