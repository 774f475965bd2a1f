package org.cairnplans.pairing.matching.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.cairnplans.pairing.matching.model.Worth;

/**
 * Everything a run says about its fairness. Mentees who opted out, and mentors without a place to give, don't count. No figure
 * but the two totals is taken of 1 to 4 people, or of a group that gives so few away. What is counted within a group that is
 * large enough may be small: one who went without, two mentors with three mentees, the lowest score.
 *
 * @param mentees who wanted a mentor
 * @param matched who got one
 * @param groups rates by each {@link Grouping}, in its order
 * @param scores empty with fewer than 5 pairs
 * @param regret empty with fewer than 5 pairs
 * @param preferences empty with too few who ranked anybody
 * @param load empty with fewer than 5 mentors
 * @param mentors by grade and site
 * @param restriction empty with too few on either side
 * @param price what the fairness policy cost; empty when no second matching was made
 * @param blockingPairs as of {@code BlockingPairs}; empty when not counted
 */
public record RunFigures(int mentees, int matched, List<GroupRates> groups, Optional<ScoreFigures> scores,
        Optional<RegretFigures> regret, Optional<PreferenceFigures> preferences, Optional<LoadFigures> load, MentorTable mentors,
        Optional<RestrictionFigures> restriction, Optional<PriceOfFairness> price, OptionalLong blockingPairs) {

    public RunFigures {
        groups = List.copyOf(groups);
        Objects.requireNonNull(mentors, "mentors");
    }

    /**
     * Takes all figures; looks at every pair once. Without price and blocking pairs, which take a second matching and other
     * scores.
     */
    public static RunFigures of(MatchedRound round) {
        var groups = new MenteeGroups(round);
        int[] matched = Arrays.stream(groups.people()).filter(round::matched).toArray();
        return new RunFigures(groups.people().length, matched.length, groups.rates(),
                ScoreFigures.of(Arrays.stream(matched).map(round::score).toArray()), RegretFigures.of(round, matched),
                PreferenceFigures.of(round, groups), LoadFigures.of(round), MentorTable.of(round),
                RestrictionFigures.of(round, groups), Optional.empty(), OptionalLong.empty());
    }

    /** @param unconstrained what the best matching without any fairness policy is worth */
    public RunFigures withPrice(Worth fair, Worth unconstrained) {
        return new RunFigures(mentees, matched, groups, scores, regret, preferences, load, mentors, restriction,
                Optional.of(new PriceOfFairness(fair, unconstrained)), blockingPairs);
    }

    public RunFigures withBlockingPairs(long count) {
        return new RunFigures(mentees, matched, groups, scores, regret, preferences, load, mentors, restriction, price,
                OptionalLong.of(count));
    }

    /** 0 to 1; 0 when nobody wanted a mentor. */
    public double rate() {
        return mentees == 0 ? 0 : (double) matched / mentees;
    }
}
