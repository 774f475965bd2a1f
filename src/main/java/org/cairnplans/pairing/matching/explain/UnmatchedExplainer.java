package org.cairnplans.pairing.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.PairAssessments;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.CrowdedOut;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.NotDecided;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.PricedOut;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;

/**
 * Explains why a mentee of a solved round went without. One explanation looks at every pair at most once; {@link HallSets} tells
 * of all at once. For any number of threads.
 */
public final class UnmatchedExplainer {

    private final Market market;
    private final PeopleTable people;
    private final PairAssessments assessments;
    private final Occupancy occupancy;
    private final Costs costs;
    private final boolean optimal;

    public UnmatchedExplainer(SolvedRound round) {
        this.market = round.market();
        this.people = round.model().people();
        this.assessments = new PairAssessments(round.problem());
        this.occupancy = new Occupancy(round);
        this.costs = new Costs(round, occupancy);
        this.optimal = round.solution().optimal();
    }

    /** Who went without, in the order of their keys. */
    public List<PersonKey> unmatched() {
        return IntStream.range(0, market.mentees()).filter(occupancy::unmatched)
                .mapToObj(mentee -> people.mentees().get(mentee).key()).toList();
    }

    /** @throws IllegalArgumentException when the round has no such mentee, or they have a mentor or take no part */
    public UnmatchedExplanation explain(PersonKey key) {
        int mentee = people.mentee(key).orElseThrow(() -> new IllegalArgumentException("no mentee: " + key));
        if (!occupancy.unmatched(mentee)) {
            throw new IllegalArgumentException("has a mentor, or takes no part: " + key);
        }
        short[] fills = new short[market.mentors()];
        market.scores().fill(mentee, fills);
        if (open(fills).length == 0) {
            return ruledOut(mentee);
        }
        Reach reach = new Reach(market, occupancy).from(mentee);
        if (!reach.freePlace()) {
            return new CrowdedOut(key, hallSet(reach));
        }
        return optimal ? new PricedOut(key, cheapest(mentee, fills)) : new NotDecided(key);
    }

    /** Mentors the mentee of the row may have who have places, by number. */
    private int[] open(short[] fills) {
        return IntStream.range(0, fills.length).filter(mentor -> fills[mentor] != 0 && market.places()[mentor] > 0).toArray();
    }

    private UnmatchedExplanation ruledOut(int mentee) {
        PersonKey key = people.mentees().get(mentee).key();
        var histogram = new RuleHistogram();
        for (Participant mentor : people.mentors()) {
            if (!mentor.key().equals(key)) {
                histogram.add(assessments.of(new Pair(key, mentor.key())));
            }
        }
        return histogram.of(key);
    }

    /** With all others who went without and may have nobody beyond these mentors. */
    private HallSet hallSet(Reach reach) {
        int[] mentors = reach.mentors();
        var inside = new boolean[market.mentors()];
        Arrays.stream(mentors).forEach(mentor -> inside[mentor] = true);
        List<Integer> mentees = new ArrayList<>();
        short[] fills = new short[market.mentors()];
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            int mentor = occupancy.mentorOf(mentee);
            if (mentor >= 0 ? inside[mentor] : occupancy.unmatched(mentee) && keptIn(mentee, inside, fills)) {
                mentees.add(mentee);
            }
        }
        return HallSets.set(market, occupancy, people, mentees, Arrays.stream(mentors).boxed().toList());
    }

    private boolean keptIn(int mentee, boolean[] inside, short[] fills) {
        market.scores().fill(mentee, fills);
        int[] open = open(fills);
        return open.length > 0 && Arrays.stream(open).allMatch(mentor -> inside[mentor]);
    }

    private Alternative cheapest(int mentee, short[] fills) {
        return costs.alternatives(people, mentee, new int[] {costs.cheapest(mentee, open(fills), fills)}, fills).get(0);
    }
}
