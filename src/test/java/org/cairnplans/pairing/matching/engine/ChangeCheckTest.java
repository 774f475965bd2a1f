package org.cairnplans.pairing.matching.engine;

import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCheckTest {

    /** Ada is pinned to Bob and must not have Fay. Bob takes two, Fay one, Gil nobody. Eve is a mentor too, Out takes no part. */
    private static final MatchingProblem ROUND = MatchingProblem.of(Person.DAY, List.of(
                    named("ada").mentee(), named("cyd").mentee(), named("dan").mentee(), named("out").optedOut().both(),
                    named("eve").capacity(1).both(), named("bob").mentor(), named("fay").capacity(1).mentor(),
                    named("gil").capacity(0).mentor()))
            .withPinned(List.of(pair("ada", "bob"))).withForbidden(List.of(pair("ada", "fay"), pair("cyd", "fay")));

    record Case(String name, List<Change> changes, List<Violation> violations) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Case refused(String name, List<Change> changes, Violation... violations) {
        return new Case(name, changes, List.of(violations));
    }

    private static Violation at(String field, String text, Object... arguments) {
        return Violation.of(field, "cairn.matching.problem." + text, arguments);
    }

    private static Change withdraw(String person) {
        return new Change.Withdraw(new PersonKey(person));
    }

    private static Change capacity(String mentor, int capacity) {
        return new Change.SetCapacity(new PersonKey(mentor), capacity);
    }

    private static Change pin(String mentee, String mentor) {
        return new Change.PinPair(pair(mentee, mentor));
    }

    private static Change unpin(String mentee, String mentor) {
        return new Change.UnpinPair(pair(mentee, mentor));
    }

    private static Change forbid(String mentee, String mentor) {
        return new Change.ForbidPair(pair(mentee, mentor));
    }

    static Stream<Case> refused() {
        return Stream.of(people(), capacities(), pins(), bans(), batches()).flatMap(each -> each);
    }

    private static Stream<Case> people() {
        return Stream.of(
                refused("a stranger withdraws", List.of(withdraw("zoe")), at("changes[0].person", "not-in-round")),
                refused("who takes no part withdraws", List.of(withdraw("out")), at("changes[0].person", "not-in-round")),
                refused("withdraws twice", List.of(withdraw("ada"), withdraw("ada")), at("changes[1].person", "not-in-round")));
    }

    private static Stream<Case> capacities() {
        return Stream.of(
                refused("a stranger's capacity", List.of(capacity("zoe", 1)), at("changes[0].mentor", "not-mentor")),
                refused("a mentee's capacity", List.of(capacity("ada", 1)), at("changes[0].mentor", "not-mentor")),
                refused("below 0", List.of(capacity("fay", -1)), at("changes[0].capacity", "capacity", 1000)),
                refused("beyond all sense", List.of(capacity("fay", 1001)), at("changes[0].capacity", "capacity", 1000)),
                refused("below the pinned", List.of(capacity("bob", 0)), at("changes[0].capacity", "below-pinned", 1L)));
    }

    private static Stream<Case> pins() {
        return Stream.of(
                refused("pin of a stranger", List.of(pin("zoe", "fay")), at("changes[0].pair.mentee", "not-mentee")),
                refused("pin to a stranger", List.of(pin("cyd", "zoe")), at("changes[0].pair.mentor", "not-mentor")),
                refused("pin the wrong way round", List.of(pin("fay", "cyd")), at("changes[0].pair.mentee", "not-mentee"),
                        at("changes[0].pair.mentor", "not-mentor")),
                refused("pin of what is ruled out", List.of(pin("cyd", "fay")), at("changes[0].pair", "pinned-forbidden")),
                refused("pinned already", List.of(pin("ada", "bob")), at("changes[0].pair.mentee", "pinned-twice")),
                refused("pinned to another", List.of(pin("ada", "eve")), at("changes[0].pair.mentee", "pinned-twice")),
                refused("no place", List.of(pin("cyd", "gil")), at("changes[0].pair.mentor", "pinned-beyond-places", 0)),
                refused("unpin of what was never pinned", List.of(unpin("cyd", "bob")), at("changes[0].pair", "not-pinned")),
                refused("unpin from another", List.of(unpin("ada", "fay")), at("changes[0].pair", "not-pinned")),
                refused("unpin of a stranger", List.of(unpin("zoe", "bob")), at("changes[0].pair", "not-pinned")));
    }

    private static Stream<Case> bans() {
        return Stream.of(
                refused("a stranger ruled out", List.of(forbid("zoe", "bob")), at("changes[0].pair.mentee", "not-mentee")),
                refused("ruled out with a stranger", List.of(forbid("ada", "zoe")), at("changes[0].pair.mentor", "not-mentor")),
                refused("pinned, so not to be ruled out", List.of(forbid("ada", "bob")),
                        at("changes[0].pair", "pinned-forbidden")));
    }

    /** Later changes rest on earlier ones, and all that is wrong is told at once. */
    private static Stream<Case> batches() {
        return Stream.of(
                refused("pin of who left", List.of(withdraw("cyd"), pin("cyd", "bob")),
                        brokenLater("opted-out.broken.mentee")),
                refused("pin to who left", List.of(withdraw("bob"), pin("cyd", "bob")),
                        brokenLater("opted-out.broken.mentor")),
                refused("pinned twice over", List.of(pin("cyd", "bob"), pin("cyd", "eve")),
                        at("changes[1].pair.mentee", "pinned-twice")),
                refused("one pin too many", List.of(pin("cyd", "bob"), pin("dan", "bob")),
                        at("changes[1].pair.mentor", "pinned-beyond-places", 2)),
                refused("pin into what was taken away", List.of(capacity("fay", 0), pin("dan", "fay")),
                        at("changes[1].pair.mentor", "pinned-beyond-places", 0)),
                refused("taken away below a new pin", List.of(pin("dan", "fay"), capacity("fay", 0)),
                        at("changes[1].capacity", "below-pinned", 1L)),
                refused("pin of what was just ruled out", List.of(forbid("dan", "fay"), pin("dan", "fay")),
                        at("changes[1].pair", "pinned-forbidden")),
                refused("ruling out what was just pinned", List.of(pin("dan", "fay"), forbid("dan", "fay")),
                        at("changes[1].pair", "pinned-forbidden")),
                refused("unpinned twice", List.of(unpin("ada", "bob"), unpin("ada", "bob")),
                        at("changes[1].pair", "not-pinned")),
                refused("unpinned after one of them left", List.of(withdraw("bob"), unpin("ada", "bob")),
                        at("changes[1].pair", "not-pinned")),
                refused("good ones beside a bad one", List.of(pin("dan", "fay"), withdraw("zoe"), capacity("bob", 0)),
                        at("changes[1].person", "not-in-round"), at("changes[2].capacity", "below-pinned", 1L)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithFieldAndReasonAndChangesNothing(Case wrong) {
        LiveMatching live = open(ROUND);
        Matching before = live.matching();
        assertEquals(wrong.violations(), violations(live, wrong.changes()));
        assertEquals(before, live.matching());
        assertEquals(ROUND, live.round().problem());
        assertEquals(before.pairs(), live.change(List.of(), Watch.PATIENT).pairs());
    }

    static Stream<List<Change>> taken() {
        return Stream.of(
                List.of(unpin("ada", "bob"), capacity("bob", 0)),
                List.of(unpin("ada", "bob"), pin("ada", "eve")),
                List.of(unpin("ada", "bob"), forbid("ada", "bob")),
                List.of(forbid("ada", "fay"), forbid("dan", "fay"), forbid("dan", "fay")),
                List.of(capacity("gil", 1), pin("cyd", "gil")),
                List.of(withdraw("ada"), capacity("bob", 0)),
                List.of(withdraw("ada"), pin("cyd", "bob"), pin("dan", "bob")),
                List.of(withdraw("bob"), pin("ada", "eve")),
                List.of(withdraw("cyd"), forbid("cyd", "bob"), withdraw("bob"), forbid("dan", "bob"), capacity("bob", 0)),
                List.of(withdraw("eve"), withdraw("ada"), withdraw("cyd"), withdraw("dan"), withdraw("bob")));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aLaterChangeMayRestOnAnEarlierOne(List<Change> changes) {
        LiveMatching live = open(ROUND);
        live.change(changes, Watch.PATIENT);
        assertEquals(open(live.round().problem()).matching(), live.matching());
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPinThatAHardRuleForbids(HardRule rule) {
        Participant[] two = breaking(rule);
        MatchingProblem round = MatchingProblem.of(Person.DAY, List.of(two).stream().distinct().toList());
        Pair pair = new Pair(two[0].key(), two[1].key());
        if (rule == HardRule.FORBIDDEN) {
            round = round.withForbidden(List.of(pair));
        }
        LiveMatching live = open(round);
        Matching before = live.matching();
        assertEquals(List.of(told(rule)), violations(live, List.of(new Change.PinPair(pair))));
        assertEquals(before, live.matching());
    }

    private static Participant[] breaking(HardRule rule) {
        Person mentee = named("ada");
        Person mentor = named("bob");
        Person both = named("eve");
        return switch (rule) {
            case SAME_PERSON -> new Participant[] {both.both(), both.both()};
            case OPTED_OUT -> two(mentee.optedOut(), mentor);
            case NO_CAPACITY -> two(mentee, mentor.capacity(0));
            case TRAINING_EXPIRED -> two(mentee, mentor.trainedUntil(null));
            case REPORTING_LINE -> two(mentee.reportsTo("bob"), mentor);
            case NO_SHARED_LANGUAGE -> two(mentee.languages("de"), mentor);
            case TIME_ZONE_GAP -> two(mentee, mentor.zone("Asia/Tokyo"));
            case GRADE_GAP -> two(mentee.grade(5), mentor);
            case COOL_OFF -> two(mentee, mentor.wasWith("ada", Person.DAY));
            case OPEN_CONCERN -> two(mentee, mentor.concern("ada"));
            case AVOIDED -> two(mentee.avoids("bob"), mentor);
            case FORBIDDEN -> two(mentee, mentor);
        };
    }

    private static Participant[] two(Person mentee, Person mentor) {
        return new Participant[] {mentee.mentee(), mentor.mentor()};
    }

    private static Violation told(HardRule rule) {
        return switch (rule) {
            case SAME_PERSON -> broken("same-person.broken");
            case OPTED_OUT -> broken("opted-out.broken.mentee");
            case NO_CAPACITY -> at("changes[0].pair.mentor", "pinned-beyond-places", 0);
            case TRAINING_EXPIRED -> broken("training-expired.broken.none");
            case REPORTING_LINE -> broken("reporting-line.broken.mentor-leads", 1);
            case NO_SHARED_LANGUAGE -> broken("no-shared-language.broken");
            case TIME_ZONE_GAP -> broken("time-zone-gap.broken", "8:00", "6:00");
            case GRADE_GAP -> broken("grade-gap.broken.low", -1, 0);
            case COOL_OFF -> broken("cool-off.broken", "2026-01-15", "2027-01-15");
            case OPEN_CONCERN, AVOIDED -> broken("confidential.broken");
            case FORBIDDEN -> at("changes[0].pair", "pinned-forbidden");
        };
    }

    private static Violation broken(String rule, Object... facts) {
        return Violation.of("changes[0].pair", "cairn.matching.rule." + rule, facts);
    }

    private static Violation brokenLater(String rule) {
        return Violation.of("changes[1].pair", "cairn.matching.rule." + rule);
    }

    @Test
    void aConcernAndAWishTogetherAreToldOnceAndNotApart() {
        LiveMatching live = open(MatchingProblem.of(Person.DAY,
                List.of(named("ada").avoids("bob").mentee(), named("bob").concern("ada").mentor())));
        assertEquals(List.of(broken("confidential.broken")), violations(live, List.of(pin("ada", "bob"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"matching.properties", "matching_de.properties"})
    void everyReasonCanBeSaid(String file) throws IOException {
        var texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        Stream<Violation> all = Stream.concat(refused().flatMap(wrong -> wrong.violations().stream()),
                Stream.of(HardRule.values()).map(ChangeCheckTest::told));
        all.distinct().forEach(violation -> {
            String text = texts.getProperty(violation.messageKey());
            assertNotNull(text, violation::messageKey);
            List<Object> arguments = violation.arguments();
            assertFalse(!arguments.isEmpty() && new MessageFormat(text).format(arguments.toArray()).contains("{"), text);
        });
    }

    private static LiveMatching open(MatchingProblem problem) {
        return MatchingEngine.inCallingThread().open(problem, Watch.PATIENT);
    }

    private static List<Violation> violations(LiveMatching live, List<Change> changes) {
        return assertThrows(InvalidInputException.class, () -> live.change(changes, Watch.PATIENT)).violations();
    }
}
