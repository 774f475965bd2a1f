package org.cairnplans.pairing.matching;

import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Pairs at the border of each hard rule, on this side of it and on the other. */
final class RuleCases {

    private static final LocalDate DAY = Person.DAY;
    static final Rules DEFAULTS = Rules.defaults();

    /** A rule at its border: the pair, the rules of the round, and what the verdict must be. */
    record Case(String name, HardRule rule, Participant mentee, Participant mentor, Rules rules, boolean holds, String text,
            List<Object> facts) {

        @Override
        public String toString() {
            return name;
        }

        RuleVerdict verdict() {
            return verdicts().get(rule.ordinal());
        }

        List<RuleVerdict> verdicts() {
            var problem = MatchingProblem.of(DAY, List.of(mentee, mentor)).withRules(rules)
                    .withForbidden(List.of(pair("ruled", "out")));
            return new RuleBook(problem).verdicts(mentee, mentor);
        }
    }

    static Person mentee() {
        return named("ada");
    }

    static Person mentor() {
        return named("bob");
    }

    static Case kept(String name, HardRule rule, Person mentee, Person mentor, Rules rules, String how, Object... facts) {
        return new Case(name, rule, mentee.mentee(), mentor.mentor(), rules, true, how.isEmpty() ? "held" : "held." + how,
                List.of(facts));
    }

    static Case broken(String name, HardRule rule, Person mentee, Person mentor, Rules rules, String how, Object... facts) {
        return new Case(name, rule, mentee.mentee(), mentor.mentor(), rules, false, how.isEmpty() ? "broken" : "broken." + how,
                List.of(facts));
    }

    /** Every rule, kept and broken, in each of the ways it can be. */
    static Stream<Case> all() {
        return Stream.of(people(), capacity(), training(), line(), language(), clocks(), grades(), coolOff())
                .flatMap(each -> each);
    }

    private static Stream<Case> people() {
        return Stream.of(
                kept("two people", HardRule.SAME_PERSON, mentee(), mentor(), DEFAULTS, ""),
                broken("their own mentor", HardRule.SAME_PERSON, named("eve"), named("eve"), DEFAULTS, ""),
                kept("both take part", HardRule.OPTED_OUT, mentee(), mentor(), DEFAULTS, ""),
                broken("mentee out", HardRule.OPTED_OUT, mentee().optedOut(), mentor(), DEFAULTS, "mentee"),
                broken("mentor out", HardRule.OPTED_OUT, mentee(), mentor().optedOut(), DEFAULTS, "mentor"),
                broken("both out", HardRule.OPTED_OUT, mentee().optedOut(), mentor().optedOut(), DEFAULTS, "both"),
                kept("no concern", HardRule.OPEN_CONCERN, mentee().concern("zoe"), mentor(), DEFAULTS, ""),
                broken("mentee's concern", HardRule.OPEN_CONCERN, mentee().concern("bob"), mentor(), DEFAULTS, ""),
                broken("mentor's concern", HardRule.OPEN_CONCERN, mentee(), mentor().concern("ada"), DEFAULTS, ""),
                kept("avoids another", HardRule.AVOIDED, mentee(), mentor().avoids("zoe"), DEFAULTS, ""),
                broken("mentee avoids", HardRule.AVOIDED, mentee().avoids("bob"), mentor(), DEFAULTS, ""),
                broken("mentor avoids", HardRule.AVOIDED, mentee(), mentor().avoids("ada"), DEFAULTS, ""),
                kept("not ruled out", HardRule.FORBIDDEN, mentee(), mentor(), DEFAULTS, ""),
                kept("ruled out the other way round", HardRule.FORBIDDEN, named("out"), named("ruled"), DEFAULTS, ""),
                broken("ruled out", HardRule.FORBIDDEN, named("ruled"), named("out"), DEFAULTS, ""));
    }

    private static Stream<Case> capacity() {
        return Stream.of(
                kept("own places", HardRule.NO_CAPACITY, mentee(), mentor().capacity(1), DEFAULTS, "", 1),
                kept("grade bounds the places", HardRule.NO_CAPACITY, mentee(), mentor().grade(4).capacity(9), DEFAULTS, "", 3),
                broken("full", HardRule.NO_CAPACITY, mentee(), mentor().capacity(0), DEFAULTS, "full"),
                broken("below senior", HardRule.NO_CAPACITY, mentee(), mentor().grade(2), DEFAULTS, "grade", 2));
    }

    private static Stream<Case> training() {
        return Stream.of(
                kept("trained to the day", HardRule.TRAINING_EXPIRED, mentee(), mentor().trainedUntil(DAY), DEFAULTS, "",
                        "2026-01-15"),
                broken("expired yesterday", HardRule.TRAINING_EXPIRED, mentee(), mentor().trainedUntil(DAY.minusDays(1)),
                        DEFAULTS, "expired", "2026-01-14"),
                broken("never trained", HardRule.TRAINING_EXPIRED, mentee(), mentor().trainedUntil(null), DEFAULTS, "none"),
                kept("not asked for", HardRule.TRAINING_EXPIRED, mentee(), mentor().trainedUntil(null),
                        new Rules(2, true, 360, 0, 3, 12, false, CapacityTable.defaults()), "not-asked"));
    }

    private static Rules levels(int levels) {
        return new Rules(levels, true, 360, 0, 3, 12, true, CapacityTable.defaults());
    }

    private static Stream<Case> line() {
        return Stream.of(
                broken("manager", HardRule.REPORTING_LINE, mentee().reportsTo("bob", "eve"), mentor(), DEFAULTS, "mentor-leads",
                        1),
                broken("last level", HardRule.REPORTING_LINE, mentee().reportsTo("eve", "bob"), mentor(), DEFAULTS,
                        "mentor-leads", 2),
                kept("one level further", HardRule.REPORTING_LINE, mentee().reportsTo("eve", "fay", "bob"), mentor(), DEFAULTS,
                        ""),
                broken("mentee leads", HardRule.REPORTING_LINE, mentee(), mentor().reportsTo("eve", "ada"), DEFAULTS,
                        "mentee-leads", 2),
                kept("mentee further up", HardRule.REPORTING_LINE, mentee(), mentor().reportsTo("eve", "fay", "ada"), DEFAULTS,
                        ""),
                kept("same manager", HardRule.REPORTING_LINE, mentee().reportsTo("eve"), mentor().reportsTo("eve"), DEFAULTS, ""),
                kept("no level counts", HardRule.REPORTING_LINE, mentee().reportsTo("bob"), mentor(), levels(0), ""),
                broken("whole chain", HardRule.REPORTING_LINE, mentee().reportsTo("c1", "c2", "c3", "c4", "c5", "bob"), mentor(),
                        levels(Rules.WHOLE_CHAIN), "mentor-leads", 6));
    }

    private static Stream<Case> language() {
        return Stream.of(
                kept("two shared", HardRule.NO_SHARED_LANGUAGE, mentee().languages("en", "fr", "de"),
                        mentor().languages("fr", "en"), DEFAULTS, "", "en, fr"),
                broken("none shared", HardRule.NO_SHARED_LANGUAGE, mentee().languages("de"), mentor().languages("en"), DEFAULTS,
                        ""),
                broken("none spoken", HardRule.NO_SHARED_LANGUAGE, mentee().languages(), mentor().languages(), DEFAULTS, ""),
                kept("translated", HardRule.NO_SHARED_LANGUAGE, mentee().languages("de"), mentor().languages("en"),
                        new Rules(2, false, 360, 0, 3, 12, true, CapacityTable.defaults()), "not-asked"));
    }

    static Rules minutes(int most) {
        return new Rules(2, true, most, 0, 3, 12, true, CapacityTable.defaults());
    }

    private static Stream<Case> clocks() {
        return Stream.of(
                kept("six hours", HardRule.TIME_ZONE_GAP, mentee(), mentor().zone("America/New_York"), DEFAULTS, "", "6:00",
                        "6:00"),
                broken("a minute less allowed", HardRule.TIME_ZONE_GAP, mentee(), mentor().zone("America/New_York"), minutes(359),
                        "", "6:00", "5:59"),
                broken("six and a half", HardRule.TIME_ZONE_GAP, mentee().zone("UTC"), mentor().zone("Asia/Yangon"), DEFAULTS, "",
                        "6:30", "6:00"),
                kept("across the date line", HardRule.TIME_ZONE_GAP, mentee().zone("Pacific/Auckland"),
                        mentor().zone("America/Los_Angeles"), DEFAULTS, "", "3:00", "6:00"),
                kept("a day apart", HardRule.TIME_ZONE_GAP, mentee().zone("Pacific/Kiritimati"),
                        mentor().zone("Pacific/Honolulu"), minutes(0), "", "0:00", "0:00"),
                kept("half a day, all allowed", HardRule.TIME_ZONE_GAP, mentee().zone("+06:00"), mentor().zone("-06:00"),
                        minutes(720), "", "12:00", "12:00"));
    }

    private static Rules grades(int least, int most) {
        return new Rules(2, true, 360, least, most, 12, true, CapacityTable.defaults());
    }

    private static Stream<Case> grades() {
        return Stream.of(
                kept("same grade", HardRule.GRADE_GAP, mentee().grade(4), mentor().grade(4), DEFAULTS, "", 0),
                broken("below", HardRule.GRADE_GAP, mentee().grade(4), mentor().grade(3), DEFAULTS, "low", -1, 0),
                kept("reverse mentoring", HardRule.GRADE_GAP, mentee().grade(4), mentor().grade(3), grades(-1, 3), "", -1),
                kept("three above", HardRule.GRADE_GAP, mentee().grade(1), mentor().grade(4), DEFAULTS, "", 3),
                broken("four above", HardRule.GRADE_GAP, mentee().grade(1), mentor().grade(5), DEFAULTS, "high", 4, 3),
                broken("same, one above asked for", HardRule.GRADE_GAP, mentee(), mentor(), grades(1, 3), "low", 0, 1));
    }

    private static Rules months(int months) {
        return new Rules(2, true, 360, 0, 3, months, true, CapacityTable.defaults());
    }

    private static Stream<Case> coolOff() {
        LocalDate yearAgo = LocalDate.of(2025, 1, 15);
        return Stream.of(
                kept("never a pair", HardRule.COOL_OFF, mentee().wasWith("zoe", DAY), mentor(), DEFAULTS, ""),
                kept("over today", HardRule.COOL_OFF, mentee().wasWith("bob", yearAgo), mentor(), DEFAULTS, "over", "2025-01-15",
                        "2026-01-15"),
                broken("over tomorrow", HardRule.COOL_OFF, mentee().wasWith("bob", yearAgo.plusDays(1)), mentor(), DEFAULTS, "",
                        "2025-01-16", "2026-01-16"),
                broken("only the mentor knows", HardRule.COOL_OFF, mentee(), mentor().wasWith("ada", yearAgo.plusDays(1)),
                        DEFAULTS, "", "2025-01-16", "2026-01-16"),
                broken("the later day counts", HardRule.COOL_OFF, mentee().wasWith("bob", yearAgo.minusYears(3)),
                        mentor().wasWith("ada", DAY), DEFAULTS, "", "2026-01-15", "2027-01-15"),
                kept("a month has its own length", HardRule.COOL_OFF, mentee().wasWith("bob", LocalDate.of(2025, 12, 15)),
                        mentor(), months(1), "over", "2025-12-15", "2026-01-15"),
                kept("no cool-off", HardRule.COOL_OFF, mentee().wasWith("bob", DAY), mentor(), months(0), "over", "2026-01-15",
                        "2026-01-15"),
                broken("still a pair", HardRule.COOL_OFF, mentee().wasWith("bob", DAY.plusDays(1)), mentor(), months(0), "",
                        "2026-01-16", "2026-01-16"));
    }

    private RuleCases() {}
}
