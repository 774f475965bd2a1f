package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cairnplans.people.PersonKey;

/** The hard rules of a round, asked of one pair at a time. Immutable; for any number of threads. */
public final class RuleBook {

    private final LocalDate day;
    private final Rules rules;
    private final Clocks clocks;
    private final Set<Pair> forbidden;

    public RuleBook(MatchingProblem problem) {
        this.day = problem.day();
        this.rules = problem.rules();
        this.clocks = new Clocks(day);
        this.forbidden = new HashSet<>(problem.forbidden());
    }

    /**
     * @param mentee somebody who seeks
     * @param mentor somebody who offers
     * @return one of each {@link HardRule}, in its order
     */
    public List<RuleVerdict> verdicts(Participant mentee, Participant mentor) {
        return List.of(
                samePerson(mentee, mentor),
                optedOut(mentee, mentor),
                capacity(mentor),
                training(mentor.offering()),
                reportingLine(mentee, mentor),
                language(mentee.profile(), mentor.profile()),
                zoneGap(mentee.profile(), mentor.profile()),
                gradeGap(mentee.profile(), mentor.profile()),
                coolOff(mentee, mentor),
                openConcern(mentee, mentor),
                avoided(mentee, mentor),
                forbidden(mentee, mentor));
    }

    private RuleVerdict samePerson(Participant mentee, Participant mentor) {
        return simple(HardRule.SAME_PERSON, !mentee.key().equals(mentor.key()));
    }

    private RuleVerdict optedOut(Participant mentee, Participant mentor) {
        if (mentee.profile().optedOut()) {
            return RuleVerdict.brokenAs(mentor.profile().optedOut() ? "both" : "mentee", HardRule.OPTED_OUT);
        }
        return mentor.profile().optedOut() ? RuleVerdict.brokenAs("mentor", HardRule.OPTED_OUT)
                : RuleVerdict.held(HardRule.OPTED_OUT);
    }

    private RuleVerdict capacity(Participant mentor) {
        int own = mentor.offering().capacity();
        int allowed = rules.capacities().allowed(mentor.profile().grade(), own);
        if (allowed > 0) {
            return RuleVerdict.held(HardRule.NO_CAPACITY, allowed);
        }
        return own > 0 ? RuleVerdict.brokenAs("grade", HardRule.NO_CAPACITY, mentor.profile().grade())
                : RuleVerdict.brokenAs("full", HardRule.NO_CAPACITY);
    }

    private RuleVerdict training(Offering offering) {
        if (!rules.trainingRequired()) {
            return RuleVerdict.heldAs("not-asked", HardRule.TRAINING_EXPIRED);
        }
        LocalDate until = offering.trainedUntil();
        if (until == null) {
            return RuleVerdict.brokenAs("none", HardRule.TRAINING_EXPIRED);
        }
        return until.isBefore(day) ? RuleVerdict.brokenAs("expired", HardRule.TRAINING_EXPIRED, until.toString())
                : RuleVerdict.held(HardRule.TRAINING_EXPIRED, until.toString());
    }

    private RuleVerdict reportingLine(Participant mentee, Participant mentor) {
        int mentorAbove = levelsAbove(mentor.key(), mentee.profile().reportingChain());
        if (mentorAbove > 0) {
            return RuleVerdict.brokenAs("mentor-leads", HardRule.REPORTING_LINE, mentorAbove);
        }
        int menteeAbove = levelsAbove(mentee.key(), mentor.profile().reportingChain());
        return menteeAbove > 0 ? RuleVerdict.brokenAs("mentee-leads", HardRule.REPORTING_LINE, menteeAbove)
                : RuleVerdict.held(HardRule.REPORTING_LINE);
    }

    /** @return 1 for the manager, 2 for the manager's manager …; 0 when not found within the levels that count */
    private int levelsAbove(PersonKey person, List<PersonKey> chain) {
        int level = chain.indexOf(person) + 1;
        return level <= rules.reportingLevels() ? level : 0;
    }

    private RuleVerdict language(Profile mentee, Profile mentor) {
        if (!rules.sharedLanguage()) {
            return RuleVerdict.heldAs("not-asked", HardRule.NO_SHARED_LANGUAGE);
        }
        // In the order of their tags, as profiles keep them.
        List<String> shared = mentee.languages().stream().filter(mentor.languages()::contains).toList();
        return shared.isEmpty() ? RuleVerdict.broken(HardRule.NO_SHARED_LANGUAGE)
                : RuleVerdict.held(HardRule.NO_SHARED_LANGUAGE, String.join(", ", shared));
    }

    private RuleVerdict zoneGap(Profile mentee, Profile mentor) {
        int gap = clocks.gapMinutes(mentee.zone(), mentor.zone());
        int most = rules.maxZoneGapMinutes();
        return gap <= most ? RuleVerdict.held(HardRule.TIME_ZONE_GAP, hours(gap), hours(most))
                : RuleVerdict.broken(HardRule.TIME_ZONE_GAP, hours(gap), hours(most));
    }

    /** For example 6:30. */
    private static String hours(int minutes) {
        int rest = minutes % 60;
        return minutes / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    private RuleVerdict gradeGap(Profile mentee, Profile mentor) {
        int gap = mentor.grade() - mentee.grade();
        if (gap < rules.minGradeGap()) {
            return RuleVerdict.brokenAs("low", HardRule.GRADE_GAP, gap, rules.minGradeGap());
        }
        return gap > rules.maxGradeGap() ? RuleVerdict.brokenAs("high", HardRule.GRADE_GAP, gap, rules.maxGradeGap())
                : RuleVerdict.held(HardRule.GRADE_GAP, gap);
    }

    private RuleVerdict coolOff(Participant mentee, Participant mentor) {
        Optional<LocalDate> lastDay = Stream.of(mentee.profile().formerPartners().get(mentor.key()),
                mentor.profile().formerPartners().get(mentee.key()))
                .flatMap(Stream::ofNullable).max(LocalDate::compareTo);
        if (lastDay.isEmpty()) {
            return RuleVerdict.held(HardRule.COOL_OFF);
        }
        LocalDate again = lastDay.get().plusMonths(rules.coolOffMonths());
        return again.isAfter(day) ? RuleVerdict.broken(HardRule.COOL_OFF, lastDay.get().toString(), again.toString())
                : RuleVerdict.heldAs("over", HardRule.COOL_OFF, lastDay.get().toString(), again.toString());
    }

    private RuleVerdict openConcern(Participant mentee, Participant mentor) {
        return simple(HardRule.OPEN_CONCERN, !mentee.profile().openConcerns().contains(mentor.key())
                && !mentor.profile().openConcerns().contains(mentee.key()));
    }

    private RuleVerdict avoided(Participant mentee, Participant mentor) {
        return simple(HardRule.AVOIDED, !mentee.profile().avoids().contains(mentor.key())
                && !mentor.profile().avoids().contains(mentee.key()));
    }

    private RuleVerdict forbidden(Participant mentee, Participant mentor) {
        return simple(HardRule.FORBIDDEN, !forbidden.contains(new Pair(mentee.key(), mentor.key())));
    }

    private static RuleVerdict simple(HardRule rule, boolean holds) {
        return holds ? RuleVerdict.held(rule) : RuleVerdict.broken(rule);
    }
}
