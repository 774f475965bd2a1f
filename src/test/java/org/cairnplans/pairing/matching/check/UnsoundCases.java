package org.cairnplans.pairing.matching.check;

import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.CapacityTable;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.Rules;
import org.cairnplans.problem.Violation;

/** Rounds with one thing wrong each, and what must be said of it. */
final class UnsoundCases {

    record Case(String name, MatchingProblem problem, Violation violation) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Person ada() {
        return named("ada").seeks("java", 1, 3, 2).ranks("bob");
    }

    private static Person bob() {
        return named("bob").offers("java", 3).ranks("ada");
    }

    private static Person eve() {
        return named("eve");
    }

    private static Person fay() {
        return named("fay");
    }

    /** Two who could be paired, twice over. */
    static MatchingProblem sound() {
        return round(ada().mentee(), bob().mentor(), eve().mentee(), fay().mentor());
    }

    static MatchingProblem round(Participant... people) {
        return MatchingProblem.of(Person.DAY, List.of(people));
    }

    static Stream<Case> all() {
        return Stream.of(people(), sides(), rankings(), sizes(), UnsoundNumbers.all(), pairs(), pins())
                .flatMap(each -> each);
    }

    static Case unsound(String name, MatchingProblem problem, String field, String text, Object... arguments) {
        String key = text.startsWith("rule.") ? text : "problem." + text;
        return new Case(name, problem, Violation.of(field, "cairn.matching." + key, arguments));
    }

    private static Case person(String name, Participant person, String field, String text, Object... arguments) {
        return unsound(name, round(bob().mentor(), ada().mentee(), person), "participants[2]." + field, text, arguments);
    }

    private static Stream<Case> people() {
        return Stream.of(
                unsound("day far away", MatchingProblem.of(LocalDate.of(10_000, 1, 1), List.of()), "day", "day"),
                person("same person twice", named("ada").mentee(), "key", "person-twice"),
                person("same person on the other side", named("ada").mentor(), "key", "person-twice"),
                person("grade 0", eve().grade(0).mentee(), "profile.grade", "grade", 100),
                person("grade 101", eve().grade(101).mentee(), "profile.grade", "grade", 100),
                person("own manager", eve().reportsTo("fay", "eve").mentee(), "profile.reportingChain[1]", "chain-self"),
                person("round and round", eve().reportsTo("fay", "gil", "fay").mentee(), "profile.reportingChain[2]",
                        "chain-twice"),
                person("former partner far away", eve().wasWith("zoe", LocalDate.MAX).mentee(), "profile.formerPartners", "day"));
    }

    private static Stream<Case> sides() {
        return Stream.of(
                person("seek without name", eve().seeks(" ", 1, 2, 1).mentee(), "seeking.seeks[0].competency",
                        "competency-blank"),
                person("seek twice", eve().seeks("java", 1, 2, 1).seeks("java", 2, 3, 1).mentee(), "seeking.seeks[1].competency",
                        "competency-twice"),
                person("below the lowest level", eve().seeks("java", -1, 2, 1).mentee(), "seeking.seeks[0].current", "level", 0,
                        9),
                person("above the highest level", eve().seeks("java", 1, 10, 1).mentee(), "seeking.seeks[0].wanted", "level", 0,
                        9),
                person("nothing to grow", eve().seeks("java", 3, 3, 1).mentee(), "seeking.seeks[0].wanted", "wanted"),
                person("priority 0", eve().seeks("java", 1, 3, 0).mentee(), "seeking.seeks[0].priority", "priority", 1, 3),
                person("priority 4", eve().seeks("go", 1, 3, 1).seeks("java", 1, 3, 4).mentee(), "seeking.seeks[1].priority",
                        "priority", 1, 3),
                person("offer without name", eve().offers("", 1).mentor(), "offering.offers[0].competency", "competency-blank"),
                person("offer twice", eve().offers("go", 1).offers("go", 1).mentor(), "offering.offers[1].competency",
                        "competency-twice"),
                person("offer below level 0", eve().offers("go", -1).mentor(), "offering.offers[0].level", "level", 0, 9),
                person("offer above level 9", eve().offers("go", 10).mentor(), "offering.offers[0].level", "level", 0, 9),
                person("capacity below 0", eve().capacity(-1).mentor(), "offering.capacity", "capacity", 1000),
                person("capacity above all sense", eve().capacity(1001).mentor(), "offering.capacity", "capacity", 1000));
    }

    private static Stream<Case> rankings() {
        return Stream.of(
                person("mentee ranks themselves", eve().ranks("bob", "eve").mentee(), "seeking.ranking[1]", "ranking-self"),
                person("mentor ranks themselves", eve().ranks("eve").mentor(), "offering.ranking[0]", "ranking-self"),
                person("mentee ranks twice", eve().ranks("bob", "bob").mentee(), "seeking.ranking[1]", "ranking-twice"),
                person("mentor ranks twice", eve().ranks("ada", "ada").mentor(), "offering.ranking[1]", "ranking-twice"),
                person("mentee ranks a stranger", eve().ranks("zoe").mentee(), "seeking.ranking[0]", "not-mentor"),
                person("mentee ranks a mentee", eve().ranks("bob", "ada").mentee(), "seeking.ranking[1]", "not-mentor"),
                person("mentor ranks a stranger", eve().ranks("zoe").mentor(), "offering.ranking[0]", "not-mentee"),
                person("mentor ranks a mentor", eve().ranks("bob").mentor(), "offering.ranking[0]", "not-mentee"));
    }

    private static Stream<Case> sizes() {
        List<Participant> mentors = IntStream.range(0, 1001).mapToObj(i -> named("m" + i).capacity(1000).mentor()).toList();
        return Stream.of(unsound("a million places and more", MatchingProblem.of(Person.DAY, mentors)
                        .withRules(new Rules(2, true, 360, 0, 3, 12, true, CapacityTable.unbounded())),
                "participants", "places", 1_000_000));
    }

    private static Stream<Case> pairs() {
        return Stream.of(
                unsound("pin of a stranger", sound().withPinned(List.of(pair("zoe", "bob"))), "pinned[0].mentee", "not-mentee"),
                unsound("pin to a stranger", sound().withPinned(List.of(pair("ada", "zoe"))), "pinned[0].mentor", "not-mentor"),
                unsound("pin to a mentee", sound().withPinned(List.of(pair("ada", "eve"))), "pinned[0].mentor", "not-mentor"),
                unsound("forbidden stranger", sound().withForbidden(List.of(pair("ada", "bob"), pair("zoe", "bob"))),
                        "forbidden[1].mentee", "not-mentee"),
                unsound("forbidden to a stranger", sound().withForbidden(List.of(pair("ada", "zoe"))), "forbidden[0].mentor",
                        "not-mentor"),
                unsound("forbidden twice", sound().withForbidden(List.of(pair("ada", "bob"), pair("ada", "bob"))), "forbidden[1]",
                        "pair-twice"),
                unsound("published stranger", sound().withPublished(List.of(pair("bob", "fay"))), "published[0].mentee",
                        "not-mentee"),
                unsound("published to a stranger", sound().withPublished(List.of(pair("ada", "zoe"))), "published[0].mentor",
                        "not-mentor"),
                unsound("published twice", sound().withPublished(List.of(pair("ada", "bob"), pair("eve", "bob"),
                        pair("ada", "bob"))), "published[2]", "pair-twice"));
    }

    private static Case pin(String name, Person mentee, Person mentor, String text, Object... facts) {
        return unsound(name, round(mentee.mentee(), mentor.mentor()).withPinned(List.of(pair("eve", "fay"))), "pinned[0]",
                "rule." + text, facts);
    }

    private static Stream<Case> pins() {
        return Stream.of(
                unsound("pinned twice over", sound().withPinned(List.of(pair("ada", "bob"), pair("ada", "bob"))), "pinned[1]",
                        "pair-twice"),
                unsound("pinned to two", sound().withPinned(List.of(pair("ada", "bob"), pair("ada", "fay"))), "pinned[1].mentee",
                        "pinned-twice"),
                unsound("one pin too many", round(ada().mentee(), eve().mentee(), bob().mentor(), fay().capacity(1).mentor())
                        .withPinned(List.of(pair("ada", "fay"), pair("eve", "fay"))), "pinned[1].mentor", "pinned-beyond-places",
                                1),
                unsound("pin beyond the grade", round(eve().grade(2).mentee(), fay().grade(2).mentor())
                        .withPinned(List.of(pair("eve", "fay"))), "pinned[0].mentor", "pinned-beyond-places", 0),
                unsound("pin to themselves", round(eve().both()).withPinned(List.of(pair("eve", "eve"))), "pinned[0]",
                        "rule.same-person.broken"),
                pin("pin of somebody opted out", eve().optedOut(), fay(), "opted-out.broken.mentee"),
                pin("pin to somebody untrained", eve(), fay().trainedUntil(null), "training-expired.broken.none"),
                pin("pin in a line", eve().reportsTo("fay"), fay(), "reporting-line.broken.mentor-leads", 1),
                pin("pin without language", eve().languages("de"), fay(), "no-shared-language.broken"),
                pin("pin across the world", eve(), fay().zone("Asia/Tokyo"), "time-zone-gap.broken", "8:00", "6:00"),
                pin("pin upside down", eve().grade(5), fay().grade(4), "grade-gap.broken.low", -1, 0),
                pin("pin too soon", eve(), fay().wasWith("eve", LocalDate.of(2025, 6, 30)), "cool-off.broken", "2025-06-30",
                        "2026-06-30"),
                pin("pin against a concern", eve(), fay().concern("eve"), "confidential.broken"),
                pin("pin against a wish", eve().avoids("fay"), fay(), "confidential.broken"),
                pin("pin against both", eve().avoids("fay").concern("fay"), fay(), "confidential.broken"),
                unsound("pinned and forbidden", sound().withPinned(List.of(pair("eve", "fay")))
                        .withForbidden(List.of(pair("eve", "fay"))), "pinned[0]", "rule.forbidden.broken"));
    }

    private UnsoundCases() {}
}
