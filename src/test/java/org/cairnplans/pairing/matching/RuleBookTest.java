package org.cairnplans.pairing.matching;

import static org.cairnplans.pairing.matching.RuleCases.DEFAULTS;
import static org.cairnplans.pairing.matching.RuleCases.broken;
import static org.cairnplans.pairing.matching.RuleCases.kept;
import static org.cairnplans.pairing.matching.RuleCases.mentee;
import static org.cairnplans.pairing.matching.RuleCases.mentor;
import static org.cairnplans.pairing.matching.RuleCases.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.RuleCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

    static Stream<Case> cases() {
        return RuleCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judgesTheRuleAtItsBorder(Case each) {
        RuleVerdict verdict = each.verdict();
        assertEquals(each.rule(), verdict.rule());
        assertEquals(each.holds(), verdict.holds());
        assertEquals(each.rule().textKey(each.text()), verdict.textKey());
        assertEquals(each.facts(), verdict.facts());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesEveryRulesVerdictInTheirOrder(Case each) {
        assertEquals(Arrays.asList(HardRule.values()), each.verdicts().stream().map(RuleVerdict::rule).toList());
    }

    /** But for whose side a fact is on, so only whether the rules hold is compared; grades and capacities belong to a side. */
    @ParameterizedTest
    @MethodSource("cases")
    void rulesAboutTwoEqualsDontAskWhichIsTheMentor(Case each) {
        List<HardRule> equal = List.of(HardRule.SAME_PERSON, HardRule.OPTED_OUT, HardRule.REPORTING_LINE,
                HardRule.NO_SHARED_LANGUAGE, HardRule.TIME_ZONE_GAP, HardRule.COOL_OFF, HardRule.OPEN_CONCERN, HardRule.AVOIDED);
        Participant mentee = new Participant(each.mentor().key(), each.mentor().profile(),
                new Seeking(List.of(), List.of(), false), null);
        Participant mentor = new Participant(each.mentee().key(), each.mentee().profile(), null,
                new Offering(List.of(), 1, List.of(), null));
        var turned = new RuleBook(MatchingProblem.of(Person.DAY, List.of(mentee, mentor)).withRules(each.rules()))
                .verdicts(mentee, mentor);
        for (HardRule rule : equal) {
            assertEquals(each.verdicts().get(rule.ordinal()).holds(), turned.get(rule.ordinal()).holds(), rule.name());
        }
    }

    @Test
    void summerTimeOnTheDayOfTheRoundDecides() {
        Participant mentee = mentee().zone("Asia/Dhaka").mentee();
        Participant mentor = mentor().zone("Europe/London").mentor();
        var rules = minutes(300);
        var saturday = LocalDate.of(2026, 3, 28);
        assertFalse(gap(saturday, mentee, mentor, rules).holds());
        assertTrue(gap(saturday.plusDays(1), mentee, mentor, rules).holds());
        assertEquals(List.of("5:00", "5:00"), gap(saturday.plusDays(1), mentee, mentor, rules).facts());
    }

    private static RuleVerdict gap(LocalDate day, Participant mentee, Participant mentor, Rules rules) {
        return new RuleBook(MatchingProblem.of(day, List.of(mentee, mentor)).withRules(rules)).verdicts(mentee, mentor)
                .get(HardRule.TIME_ZONE_GAP.ordinal());
    }

    @Test
    void withoutACapacityTableGradesSetNoBound() {
        Rules unbounded = new Rules(2, true, 360, 0, 3, 12, true, CapacityTable.unbounded());
        Case junior = kept("", HardRule.NO_CAPACITY, mentee(), mentor().grade(1).capacity(7), unbounded, "");
        assertEquals(List.of(7), junior.verdict().facts());
    }

    @Test
    void belowTheFirstEntryOfTheCapacityTableNobodyMentors() {
        var table = new TreeMap<Integer, Integer>();
        table.put(3, 2);
        Rules from3 = new Rules(2, true, 360, 0, 3, 12, true, new CapacityTable(table));
        assertFalse(kept("", HardRule.NO_CAPACITY, mentee(), mentor().grade(2), from3, "").verdict().holds());
        assertTrue(kept("", HardRule.NO_CAPACITY, mentee(), mentor().grade(3), from3, "").verdict().holds());
    }

    @Test
    void confidentialRulesCannotBeToldApart() {
        Case concern = broken("", HardRule.OPEN_CONCERN, mentee().concern("bob"), mentor(), DEFAULTS, "");
        Case avoided = broken("", HardRule.AVOIDED, mentee().avoids("bob"), mentor(), DEFAULTS, "");
        assertEquals(concern.verdict().textKey(), avoided.verdict().textKey());
        assertEquals(List.of(), concern.verdict().facts());
        assertEquals(List.of(), avoided.verdict().facts());
        assertEquals(HardRule.OPEN_CONCERN.nameKey(), HardRule.AVOIDED.nameKey());
        assertNotEquals(HardRule.AVOIDED.nameKey(), HardRule.FORBIDDEN.nameKey());
    }

    @Test
    void onlyWhatPeopleSaidOfEachOtherIsConfidential() {
        assertEquals(List.of(HardRule.OPEN_CONCERN, HardRule.AVOIDED),
                Arrays.stream(HardRule.values()).filter(HardRule::confidential).toList());
    }
}
