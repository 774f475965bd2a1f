package org.cairnplans.pairing.matching.oracle;

import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.MatrixModel;
import org.cairnplans.pairing.matching.model.Scale;

/**
 * A small market of mere numbers, with everything at random that a market can have: some or all pairs forbidden, few different
 * scores, no mentees, no places, mentees that are settled, load costs, seats.
 */
public record RandomMarket(MatrixModel model, Market market) {

    private static final int HIGHEST_SCORE = 32_766;

    public static RandomMarket of(SplittableRandom random, int mostMentees, int mostMentors, int mostPlaces, Aim aim) {
        int mentees = random.nextInt(mostMentees + 1);
        int mentors = random.nextInt(mostMentors + 1);
        int different = random.nextBoolean() ? 1 + random.nextInt(4) : HIGHEST_SCORE;
        double allowed = random.nextInt(8) == 0 ? 0 : random.nextDouble();
        var scores = new int[mentees][mentors];
        for (int[] row : scores) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                row[mentor] = random.nextDouble() < allowed ? 1 + random.nextInt(different) * (HIGHEST_SCORE / different) : 0;
            }
        }
        var places = new int[mentors];
        int all = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            places[mentor] = random.nextInt(mostPlaces + 1);
            all += places[mentor];
        }
        var takesPart = new boolean[mentees];
        for (int mentee = 0; mentee < mentees; mentee++) {
            takesPart[mentee] = random.nextInt(10) > 0;
        }
        var model = MatrixModel.of(mentors, scores);
        boolean balanced = mentees > 0 && random.nextInt(3) == 0;
        boolean loaded = random.nextInt(3) == 0;
        long extra = (balanced ? 2_000 : 0) + (loaded ? 1_000L * mostPlaces : 0);
        Scale scale = Scale.of(aim, Math.min(mentees, all), extra);
        var loadCosts = new long[loaded ? mostPlaces : 0];
        for (int place = 1; place < loadCosts.length; place++) {
            loadCosts[place] = loadCosts[place - 1] + scale.scoreUnit() * random.nextInt(1_000);
        }
        int groups = balanced ? 1 + random.nextInt(3) : 0;
        var seatOf = new int[balanced ? mentees : 0];
        for (int mentee = 0; mentee < seatOf.length; mentee++) {
            seatOf[mentee] = random.nextInt(groups);
        }
        var seats = new int[groups];
        for (int group = 0; group < groups; group++) {
            seats[group] = random.nextInt(3);
        }
        long seatValue = balanced ? scale.scoreUnit() * random.nextInt(2_000) : 0;
        var loads = random.ints(places.length, 0, 3).toArray();
        var market = new Market(model.byMentee(), scale, takesPart, places, loads, loadCosts, seatOf, seats, seatValue);
        return new RandomMarket(model, market);
    }
}
