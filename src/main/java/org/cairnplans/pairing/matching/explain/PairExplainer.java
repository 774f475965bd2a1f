package org.cairnplans.pairing.matching.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.PairAssessments;
import org.cairnplans.pairing.matching.explain.PairExplanation.Relation;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.SolvedRound;

/**
 * Explains pairs of a solved round, those that came about and those that did not ("why not X?"). For any number of threads.
 *
 * <p>Costs are exact where the round is optimal ({@link ForcingSearch}). Where it was ended early, they are what its prices
 * prove.
 */
public final class PairExplainer {

    /** Enough to choose from, and they fit a screen. */
    static final int ALTERNATIVES = 5;

    private final Market market;
    private final PeopleTable people;
    private final PairAssessments assessments;
    private final Occupancy occupancy;
    private final Costs costs;

    public PairExplainer(SolvedRound round) {
        this(round, new PairAssessments(round.problem()));
    }

    PairExplainer(SolvedRound round, PairAssessments assessments) {
        this.market = round.market();
        this.people = round.model().people();
        this.assessments = assessments;
        this.occupancy = new Occupancy(round);
        this.costs = new Costs(round, occupancy);
    }

    /** @throws IllegalArgumentException when the round has no such mentee, or no such mentor */
    public PairExplanation explain(Pair pair) {
        int mentee = people.mentee(pair.mentee()).orElseThrow(() -> new IllegalArgumentException("no mentee: " + pair.mentee()));
        int mentor = people.mentor(pair.mentor()).orElseThrow(() -> new IllegalArgumentException("no mentor: " + pair.mentor()));
        short[] fills = new short[market.mentors()];
        market.scores().fill(mentee, fills);
        Relation relation = relation(mentee, mentor);
        boolean mightBe = relation == Relation.NONE && market.takesPart()[mentee] && open(mentor, fills);
        return new PairExplanation(assessments.of(pair), relation, standing(mentor, fills),
                mightBe ? costs.of(mentee, new int[] {mentor}, fills).get(0) : null, occupancy.menteesOf(mentor, people),
                relation == Relation.MATCHED ? alternatives(mentee, mentor, fills) : List.of());
    }

    private Relation relation(int mentee, int mentor) {
        if (occupancy.pinnedTo(mentee) == mentor) {
            return Relation.PINNED;
        }
        return occupancy.mentorOf(mentee) == mentor ? Relation.MATCHED : Relation.NONE;
    }

    private Standing standing(int mentor, short[] fills) {
        if (!eligible(mentor, fills)) {
            return null;
        }
        int better = 0;
        int all = 0;
        int best = 0;
        for (int other = 0; other < fills.length; other++) {
            if (eligible(other, fills)) {
                all++;
                better += fills[other] > fills[mentor] ? 1 : 0;
                best = Math.max(best, fills[other]);
            }
        }
        return new Standing(better + 1, all, best - fills[mentor]);
    }

    /** Whether the mentee of the row may have the mentor, and the mentor takes anybody, be it those pinned. */
    private boolean eligible(int mentor, short[] fills) {
        return fills[mentor] != 0 && (market.places()[mentor] > 0 || market.loads()[mentor] > 0);
    }

    private List<Alternative> alternatives(int mentee, int current, short[] fills) {
        int[] best = IntStream.range(0, fills.length)
                .filter(mentor -> mentor != current && open(mentor, fills))
                .boxed()
                .sorted(Comparator.comparingInt((Integer mentor) -> fills[mentor]).reversed().thenComparing(mentor -> mentor))
                .limit(ALTERNATIVES)
                .mapToInt(Integer::intValue)
                .toArray();
        return costs.alternatives(people, mentee, best, fills);
    }

    /** Whether the mentee of the row may have the mentor, and pins left the mentor a place. */
    private boolean open(int mentor, short[] fills) {
        return fills[mentor] != 0 && market.places()[mentor] > 0;
    }
}
