package org.cairnplans.pairing.matching.fairness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.pairing.matching.CapacityTable;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offering;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Profile;
import org.cairnplans.pairing.matching.Rules;
import org.cairnplans.pairing.matching.Seeking;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.TableModel;
import org.cairnplans.people.PersonKey;

/** A round put together person by person, with every score said by the test. */
final class FairRound {

    static final String REMOTE_SITE = "Pune";

    private final List<Participant> people = new ArrayList<>();
    private int mentees;
    private int mentors;

    /** Where a person sits, everything else being as with anybody. */
    record Seat(int grade, String department, String location, String zone) {

        static final Seat ANYWHERE = new Seat(3, "tools", "Berlin", "Europe/Berlin");

        Seat grade(int other) {
            return new Seat(other, department, location, zone);
        }

        Seat department(String other) {
            return new Seat(grade, other, location, zone);
        }

        Seat location(String other, String otherZone) {
            return new Seat(grade, department, other, otherZone);
        }
    }

    FairRound mentees(int count, Seat seat) {
        for (int added = 0; added < count; added++) {
            mentee(seat, false, false, Set.of());
        }
        return this;
    }

    FairRound mentee(Seat seat, boolean unmatchedLastRound, boolean optedOut, Set<PersonKey> avoids, int... ranking) {
        List<PersonKey> wanted = Arrays.stream(ranking).mapToObj(FairRound::mentorKey).toList();
        people.add(new Participant(new PersonKey("e%03d".formatted(mentees++)), profile(seat, optedOut, avoids),
                new Seeking(List.of(), wanted, unmatchedLastRound), null));
        return this;
    }

    FairRound mentors(int count, Seat seat, int places) {
        for (int added = 0; added < count; added++) {
            people.add(new Participant(mentorKey(mentors++), profile(seat, false, Set.of()), null,
                    new Offering(List.of(), places, List.of(), null)));
        }
        return this;
    }

    static PersonKey mentorKey(int number) {
        return new PersonKey("o%03d".formatted(number));
    }

    private static Profile profile(Seat seat, boolean optedOut, Set<PersonKey> avoids) {
        return new Profile(seat.grade, seat.department, seat.location, ZoneId.of(seat.zone), Set.of("en"), Set.of(), List.of(),
                optedOut, avoids, Map.of(), Set.of());
    }

    /** @param mentorOf by mentee, as many as there are; every pair is allowed with a score of 0 */
    MatchedRound matched(int... mentorOf) {
        int[][] flat = new int[mentees][mentors];
        Arrays.stream(flat).forEach(row -> Arrays.fill(row, 1));
        return matched(flat, mentorOf);
    }

    /** @param scores by mentee and mentor: 0 where the pair is not allowed, else 1 + its score */
    MatchedRound matched(int[][] scores, int... mentorOf) {
        Rules rules = Rules.defaults();
        Rules unbounded = new Rules(rules.reportingLevels(), false, rules.maxZoneGapMinutes(), rules.minGradeGap(),
                rules.maxGradeGap(), rules.coolOffMonths(), false, CapacityTable.unbounded());
        MatchingProblem problem = MatchingProblem.of(LocalDate.of(2026, 1, 15), people)
                .withFairness(new FairnessPolicy(0, List.of(), Set.of(REMOTE_SITE)))
                .withRules(unbounded);
        return new MatchedRound(problem, new TableModel(PeopleTable.of(problem), scores, new int[mentees][mentors]), mentorOf);
    }

    /** The first so many mentees have mentor 0, the others nobody. */
    static int[] firstMatched(int matched, int mentees) {
        int[] mentorOf = new int[mentees];
        Arrays.fill(mentorOf, matched, mentees, -1);
        return mentorOf;
    }
}
