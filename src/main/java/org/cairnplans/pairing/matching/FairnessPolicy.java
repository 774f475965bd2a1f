package org.cairnplans.pairing.matching;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a round does so that the best total is not paid for by the same people again. Favouring those unmatched last round, and
 * remote sites, is a part of the score ({@link ScorePart#FAIRNESS}).
 *
 * @param departmentBalance points it costs to leave somebody of a department unmatched beyond the department's fair share of all
 *        unmatched; 0 for no balance
 * @param loadCosts points the first, second, third … mentee of the same mentor costs, never falling; a mentor with more mentees
 *        than the list is long pays the last number; empty for no balance. With costs, the load spreads over more mentors
 * @param remoteLocations sites that count as remote
 */
public record FairnessPolicy(double departmentBalance, List<Double> loadCosts, Set<String> remoteLocations) {

    public FairnessPolicy {
        loadCosts = List.copyOf(loadCosts);
        remoteLocations = Collections.unmodifiableSet(new TreeSet<>(remoteLocations));
    }

    public static FairnessPolicy none() {
        return new FairnessPolicy(0, List.of(), Set.of());
    }
}
