package org.cairnplans.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.Hierarchy;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.ReportingLines;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.Violation;
import org.cairnplans.problem.Violations;

/** What must hold for a pairing (product.md 5.4: hard rules, durations, requests). */
public final class PairingRules {
    public static final int MIN_WEEKS = 4;
    public static final int USUAL_WEEKS = 26;
    public static final int MAX_WEEKS = 52;

    /** A proposal nobody answered lapses after ten days. */
    public static final Duration ANSWER_TIME = Duration.ofDays(10);

    /** How many unanswered proposals a mentee may have at a time. */
    public static final int MAX_PROPOSALS = 3;

    /** How far ahead a pairing may begin; our own number: one quarter. */
    public static final int MAX_DAYS_AHEAD = 90;

    private final ReportingLines lines;
    private final Clock clock;

    public PairingRules(ReportingLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return everything that forbids the two to be proposed for these days; empty when nothing does */
    List<Violation> broken(Person mentor, Person mentee, LocalDate first, LocalDate last) {
        Violations violations = new Violations();
        if (mentor.key().equals(mentee.key())) {
            violations.add("mentor", "cairn.pairing.rule.self");
        }
        violations.require(mentor.active(), "mentor", "cairn.pairing.rule.deactivated", mentor.displayName());
        violations.require(mentee.active(), "mentee", "cairn.pairing.rule.deactivated", mentee.displayName());
        conflict(mentor.key(), mentee.key()).ifPresent(found -> violations.add("mentor", messageKey(found)));
        violations.addAll(brokenByDates(first, last));
        return violations.list();
    }

    private List<Violation> brokenByDates(LocalDate first, LocalDate last) {
        LocalDate today = today();
        Violations violations = new Violations();
        violations.require(!first.isBefore(today), "first", "cairn.pairing.rule.first-past");
        violations.require(!first.isAfter(today.plusDays(MAX_DAYS_AHEAD)), "first", "cairn.pairing.rule.first-far",
                MAX_DAYS_AHEAD);
        violations.require(!last.isBefore(first.plusWeeks(MIN_WEEKS)), "last", "cairn.pairing.rule.too-short", MIN_WEEKS);
        violations.require(!last.isAfter(first.plusWeeks(MAX_WEEKS)), "last", "cairn.pairing.rule.too-long", MAX_WEEKS);
        return violations.list();
    }

    /** @throws ConflictException when a reporting line stands between the two by now */
    void requireNoConflict(Pairing pairing) {
        conflict(pairing.mentor(), pairing.mentee()).ifPresent(found -> {
            throw new ConflictException(messageKey(found));
        });
    }

    /** Two statements: one for each level. */
    Optional<LineConflict> conflict(PersonKey mentor, PersonKey mentee) {
        if (mentor.equals(mentee)) {
            return Optional.empty();
        }
        Hierarchy above = lines.above(Set.of(mentor, mentee), LineConflict.LEVELS);
        return LineConflict.between(mentor, mentee, above);
    }

    private static String messageKey(LineConflict conflict) {
        return switch (conflict) {
            case MENTOR_LEADS_MENTEE -> "cairn.pairing.rule.mentor-leads";
            case MENTEE_LEADS_MENTOR -> "cairn.pairing.rule.mentee-leads";
        };
    }
}
