package org.cairnplans.pairing.matching.explain;

import static org.cairnplans.pairing.matching.Person.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.explain.RecruitingHint.Kind;
import org.cairnplans.pairing.matching.explain.RecruitingHint.Worth;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.junit.jupiter.api.Test;

class RecruitingHintsTest {

    /** Five in sales have a place each, for seven; two in design have more than they need. Each side speaks its own language. */
    private static MatchingProblem round() {
        List<Participant> people = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            people.add(named("asks" + n).seeks("closing", 1, 3, 1).department("support").mentee());
        }
        for (int n = 0; n < 5; n++) {
            people.add(named("sells" + n).offers("closing", 3).department("sales").capacity(1).mentor());
        }
        people.add(named("lead").department("sales").grade(1).capacity(1).mentor());
        people.add(named("draws").seeks("sketching", 1, 2, 1).languages("fr").mentee());
        people.add(named("des1").offers("sketching", 3).department("design").languages("fr").mentor());
        people.add(named("des2").offers("sketching", 3).department("design").languages("fr").mentor());
        return MatchingProblem.of(Person.DAY, people);
    }

    private final List<RecruitingHint> hints = hints();

    private static List<RecruitingHint> hints() {
        SolvedRound solved = MatchingEngine.inCallingThread().open(round(), Watch.PATIENT).round();
        return RecruitingHints.of(solved, PlaceValues.of(solved));
    }

    private RecruitingHint hint(Kind kind, String key) {
        return hints.stream().filter(hint -> hint.kind() == kind && hint.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aPlaceIsWorthAMatchWhereSomebodyWaitsForIt() {
        RecruitingHint closing = hint(Kind.COMPETENCY, "closing");
        assertEquals(2, closing.seeking());
        assertEquals(5, closing.mentors());
        assertEquals(5, closing.places());
        Worth worth = closing.worth().orElseThrow();
        assertEquals(1, worth.best().matched());
        assertEquals(1.0, worth.meanMatched());
        assertTrue(worth.meanHundredths() > 0);
    }

    @Test
    void whoseGradeMayNotMentorIsNotAsked() {
        assertEquals(5, hint(Kind.DEPARTMENT, "sales").mentors());
    }

    @Test
    void fewMentorsAreCountedButNotPriced() {
        var expected = new RecruitingHint(Kind.COMPETENCY, "sketching", 0, 2, 4, Optional.empty());
        assertEquals(expected, hint(Kind.COMPETENCY, "sketching"));
    }

    @Test
    void theMostHelpfulComesFirstAndTheUnpricedLast() {
        assertEquals("closing", hints.get(0).key());
        int firstUnpriced = (int) hints.stream().takeWhile(hint -> hint.worth().isPresent()).count();
        assertTrue(hints.subList(firstUnpriced, hints.size()).stream().allMatch(hint -> hint.worth().isEmpty()));
        List<String> priced = hints.subList(0, firstUnpriced).stream().map(RecruitingHint::key).toList();
        assertEquals(List.of("closing", "sales", "Europe/Berlin"), priced);
    }
}
