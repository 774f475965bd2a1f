package org.cairnplans.pairing.matching.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.pairing.matching.CapacityTable;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.RuleBook;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.Violation;

/** Checks the pairs an administrator set, forbade or published. */
final class PairsCheck {

    private final RoundPeople people;
    private final Findings findings;

    PairsCheck(RoundPeople people, Findings findings) {
        this.people = people;
        this.findings = findings;
    }

    void check(MatchingProblem problem) {
        checkPins(problem);
        checkNames("forbidden", problem.forbidden());
        checkNames("published", problem.published());
    }

    /** Every pair names a mentee and a mentor of the round, and is named once. */
    private void checkNames(String list, List<Pair> pairs) {
        Set<Pair> seen = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            checkNames(list + "[" + i + "]", pairs.get(i), seen);
        }
    }

    private boolean checkNames(String field, Pair pair, Set<Pair> seen) {
        boolean mentee = people.seeks(pair.mentee());
        boolean mentor = people.offers(pair.mentor());
        if (!mentee) {
            findings.add(field + ".mentee", "not-mentee");
        }
        if (!mentor) {
            findings.add(field + ".mentor", "not-mentor");
        }
        if (!seen.add(pair)) {
            findings.add(field, "pair-twice");
            return false;
        }
        return mentee && mentor;
    }

    private void checkPins(MatchingProblem problem) {
        // Of rules and days that make no sense no verdict would; they are told first, and the pins once the rest is mended.
        RuleBook rules = findings.none() ? new RuleBook(problem) : null;
        CapacityTable capacities = problem.rules().capacities();
        Set<Pair> seen = new HashSet<>();
        Set<PersonKey> pinnedMentees = new HashSet<>();
        Map<PersonKey, Integer> pins = new HashMap<>();
        for (int i = 0; i < problem.pinned().size(); i++) {
            Pair pair = problem.pinned().get(i);
            String field = "pinned[" + i + "]";
            if (!checkNames(field, pair, seen)) {
                continue;
            }
            if (!pinnedMentees.add(pair.mentee())) {
                findings.add(field + ".mentee", "pinned-twice");
            }
            Participant mentor = people.get(pair.mentor());
            int places = capacities.allowed(mentor.profile().grade(), mentor.offering().capacity());
            if (pins.merge(pair.mentor(), 1, Integer::sum) > places) {
                findings.add(field + ".mentor", "pinned-beyond-places", places);
            }
            if (rules != null) {
                checkRules(field, people.get(pair.mentee()), mentor, rules);
            }
        }
    }

    /** The rule's own text says which it is, or that the pair is not possible where that is confidential. */
    private void checkRules(String field, Participant mentee, Participant mentor, RuleBook rules) {
        rules.verdicts(mentee, mentor).stream()
                .filter(verdict -> !verdict.holds() && verdict.rule() != HardRule.NO_CAPACITY)
                .map(verdict -> new Violation(field, verdict.textKey(), verdict.facts()))
                .distinct()
                .forEach(findings::add);
    }
}
