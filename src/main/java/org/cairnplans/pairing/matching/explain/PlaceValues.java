package org.cairnplans.pairing.matching.explain;

import java.util.ArrayList;
import java.util.List;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.model.SolvedRound;

/**
 * What one more place would bring at each mentor of a round. {@link PlaceSearch} says how it is found, and why it is exact.
 *
 * @param byMentor by the mentors' numbers
 */
public record PlaceValues(List<PlaceValue> byMentor) {

    public PlaceValues {
        byMentor = List.copyOf(byMentor);
    }

    /**
     * @throws IllegalArgumentException when the round isn't proven optimal: there is no telling then what a place would change
     */
    public static PlaceValues of(SolvedRound round) {
        if (!round.solution().optimal()) {
            throw new IllegalArgumentException("the round is not proven optimal");
        }
        var prices = new Prices(round.market(), round.solution());
        long[] gains = new PlaceSearch(round.market(), round.solution(), new Occupancy(round), prices).run();
        List<Participant> mentors = round.model().people().mentors();
        List<PlaceValue> values = new ArrayList<>(gains.length);
        for (int mentor = 0; mentor < gains.length; mentor++) {
            var parts = ValueParts.of(round.market().scale(), gains[mentor]);
            values.add(new PlaceValue(mentors.get(mentor).key(), gains[mentor], parts));
        }
        return new PlaceValues(values);
    }

    public PlaceValue of(int mentor) {
        return byMentor.get(mentor);
    }
}
