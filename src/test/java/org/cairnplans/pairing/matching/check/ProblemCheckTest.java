package org.cairnplans.pairing.matching.check;

import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.CapacityTable;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Rules;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.cairnplans.pairing.matching.model.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCheckTest {

    private final ProblemCheck check = new ProblemCheck();

    static Stream<UnsoundCases.Case> unsound() {
        return UnsoundCases.all();
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void refusesWithTheFieldAndTheReason(UnsoundCases.Case each) {
        var refused = assertThrows(InvalidInputException.class, () -> check.check(each.problem()));
        assertEquals(List.of(each.violation()), refused.violations());
    }

    @Test
    void letsASoundRoundPass() {
        assertDoesNotThrow(() -> check.check(UnsoundCases.sound()
                .withPinned(List.of(pair("ada", "bob")))
                .withForbidden(List.of(pair("eve", "bob")))
                .withPublished(List.of(pair("ada", "bob"), pair("eve", "bob")))));
    }

    @Test
    void letsARoundOfNobodyPass() {
        assertEquals(List.of(), check.violations(UnsoundCases.round()));
    }

    @Test
    void letsARealisticCompanyPass() {
        MatchingProblem company = RealisticPeople.round(2_000, 800, Demand.TIGHT, 7);
        assertEquals(List.of(), check.violations(company));
        assertFalse(company.participants().isEmpty());
    }

    @Test
    void letsNumbersAtTheirBordersPass() {
        Participant mentee = named("eve").grade(1).seeks("a", 0, 9, 1).seeks("b", 8, 9, 3).mentee();
        Participant mentor = named("fay").grade(100).capacity(1000).offers("a", 0).offers("b", 9).wasWith("eve", Limits.LAST_DAY)
                .mentor();
        var table = new TreeMap<>(Map.of(1, 0, 100, 1000));
        var gaps = new TreeMap<>(Map.of(-1, 0.0, 1, 1.0));
        assertEquals(List.of(), check.violations(UnsoundCases.round(mentee, mentor, named("gil").capacity(0).mentor())
                .withRules(new Rules(0, false, 720, 2, 2, 1200, false, new CapacityTable(table)))
                .withWeights(new Weights(Map.of(ScorePart.COMPETENCY, 90.0, ScorePart.STYLE, 10.0, ScorePart.STICKINESS, 220.0),
                        gaps, List.of(1.0, 1.0, 0.0), 480, 1))
                .withFairness(new FairnessPolicy(1000, List.of(0.0, 5.0, 5.0, 1000.0), Set.of("nowhere")))));
    }

    @Test
    void factsOfALifeMayNameSomebodyOutsideTheRound() {
        Participant eve = named("eve").reportsTo("zoe").avoids("yan").concern("xin").wasWith("wil", LocalDate.of(2025, 12, 1))
                .mentee();
        assertEquals(List.of(), check.violations(UnsoundCases.round(eve)));
    }

    @Test
    void whoOptedOutMayStillBeRankedAndPublished() {
        assertEquals(List.of(), check.violations(UnsoundCases.round(named("eve").ranks("fay").mentee(),
                named("fay").optedOut().mentor()).withPublished(List.of(pair("eve", "fay")))));
    }

    @Test
    void whoNeitherSeeksNorOffersIsLetPass() {
        Participant eve = named("eve").mentee();
        assertEquals(List.of(), check.violations(UnsoundCases.round(new Participant(eve.key(), eve.profile(), null, null))));
    }

    @Test
    void weightsOfNothingButZerosAreLetPass() {
        assertEquals(List.of(), check.violations(UnsoundCases.sound()
                .withWeights(new Weights(Map.of(), new TreeMap<>(), List.of(), 240, 0))));
    }

    @Test
    void styleAloneIsRefused() {
        assertEquals(List.of(Violation.of("weights.points[STYLE]", "cairn.matching.problem.style", 10)),
                check.violations(UnsoundCases.sound().withWeights(
                        new Weights(Map.of(ScorePart.STYLE, 5.0, ScorePart.STICKINESS, 100.0), new TreeMap<>(), List.of(), 240,
                                0))));
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheInput() {
        MatchingProblem problem = UnsoundCases.round(
                        named("eve").grade(0).seeks("java", 2, 1, 9).ranks("zoe").mentee(),
                        named("fay").capacity(-3).mentor())
                .withRules(new Rules(-1, true, 900, 0, 3, 12, true, CapacityTable.defaults()))
                .withWeights(Weights.defaults().with(ScorePart.COMPETENCY, Double.NaN))
                .withFairness(new FairnessPolicy(-1, List.of(), Set.of()))
                .withPinned(List.of(pair("fay", "eve")))
                .withForbidden(List.of(pair("eve", "fay"), pair("eve", "fay")))
                .withPublished(List.of(pair("eve", "zoe")));
        assertEquals(List.of(
                "participants[0].profile.grade", "participants[0].seeking.seeks[0].wanted",
                        "participants[0].seeking.seeks[0].priority",
                "participants[0].seeking.ranking[0]", "participants[1].offering.capacity", "rules.reportingLevels",
                "rules.maxZoneGapMinutes", "weights.points[COMPETENCY]", "fairness.departmentBalance", "pinned[0].mentee",
                "pinned[0].mentor", "forbidden[1]", "published[0].mentor"),
                check.violations(problem).stream().map(Violation::field).toList());
    }

    @Test
    void aPinThatBreaksSeveralRulesNamesThemAll() {
        MatchingProblem problem = UnsoundCases.round(named("eve").languages("de").optedOut().mentee(),
                named("fay").zone("Asia/Tokyo").mentor()).withPinned(List.of(pair("eve", "fay")));
        assertEquals(List.of("opted-out.broken.mentee", "no-shared-language.broken", "time-zone-gap.broken"),
                check.violations(problem).stream().map(each -> each.messageKey().substring("cairn.matching.rule.".length()))
                        .toList());
    }

    @Test
    void pinsAreHeldAgainstTheRulesOnceTheRestIsSound() {
        MatchingProblem problem = UnsoundCases.round(named("eve").languages("de").wasWith("fay", LocalDate.MAX).mentee(),
                named("fay").mentor()).withPinned(List.of(pair("eve", "fay")));
        assertEquals(List.of("participants[0].profile.formerPartners"),
                check.violations(problem).stream().map(Violation::field).toList());
    }

    @Test
    void tellsAHundredAndThatThereAreMore() {
        MatchingProblem hundred = grades(100);
        MatchingProblem more = grades(5_000);
        assertEquals(100, check.violations(hundred).size());
        assertEquals(101, check.violations(more).size());
        assertEquals(check.violations(hundred), check.violations(more).subList(0, 100));
        assertEquals(Violation.of("", "cairn.matching.problem.more", 100), check.violations(more).get(100));
    }

    private static MatchingProblem grades(int people) {
        return MatchingProblem.of(Person.DAY, IntStream.range(0, people).mapToObj(i -> named("p" + i).grade(0).mentee())
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOST_MATCHED", "HIGHEST_TOTAL"})
    void aRoundTooLargeForExactArithmeticIsRefused(Aim aim) {
        Participant some = named("some").mentee();
        // The same person a million times is wrong in another way too, which must not hide this one; and it costs no memory.
        MatchingProblem crowd = MatchingProblem.of(Person.DAY, Collections.nCopies((1 << 17) + 1, some)).withAim(aim);
        var findings = new Findings();
        new SizeCheck(findings).check(crowd);
        assertEquals(List.of(Violation.of("participants", "cairn.matching.problem.too-many-mentees", 1 << 17)), findings.list());
    }

    @Test
    void theLargestRoundThatIsPromisedFits() {
        for (Aim aim : Aim.values()) {
            var findings = new Findings();
            new SizeCheck(findings).check(MatchingProblem.of(Person.DAY, Collections.nCopies(1 << 17, named("some").mentee()))
                    .withAim(aim).withFairness(new FairnessPolicy(1000, List.of(1000.0), Set.of())));
            assertTrue(findings.none(), aim.name());
            assertTrue(Scale.of(aim, 1 << 17, 2 * 100_000).scoreUnit() > 0, "the scale holds it");
        }
    }

    /** {@code engine.ChangeCheck} says these of a change to a round; the others it shares with the round itself. */
    private static final Set<String> SAID_OF_CHANGES = Set.of("cairn.matching.problem.pinned-forbidden",
            "cairn.matching.problem.not-pinned", "cairn.matching.problem.not-in-round", "cairn.matching.problem.below-pinned");

    @ParameterizedTest
    @ValueSource(strings = {"matching.properties", "matching_de.properties"})
    void everyReasonCanBeSaidAndNoneIsLeftUnused(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", bundle), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        Set<String> told = new TreeSet<>(Set.of("cairn.matching.problem.more", "cairn.matching.problem.too-many-mentees",
                "cairn.matching.problem.too-many-mentors"));
        told.addAll(SAID_OF_CHANGES);
        unsound().map(UnsoundCases.Case::violation).filter(each -> each.messageKey().startsWith("cairn.matching.problem."))
                .forEach(each -> {
                    told.add(each.messageKey());
                    String said = new MessageFormat(texts.getProperty(each.messageKey()), Locale.GERMAN)
                            .format(each.arguments().toArray());
                    assertFalse(said.contains("{"), said);
                });
        assertEquals(told, texts.stringPropertyNames().stream().filter(key -> key.startsWith("cairn.matching.problem."))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
