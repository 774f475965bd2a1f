package org.cairnplans.pairing.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;

/**
 * Where a round ran out of places: all mentees whom numbers kept out, in groups that have nothing to do with each other. What
 * they reach together is the over-determined part of the graph of allowed pairs, the groups are its connected components (Dulmage
 * and Mendelsohn 1958). The set that stopped one person ({@link UnmatchedExplainer}) may be a smaller one within its group.
 */
public final class HallSets {

    private final Market market;
    private final PeopleTable people;
    private final Occupancy occupancy;

    /** By mentor: the next one towards the root of the group. */
    private final int[] parent;

    private HallSets(SolvedRound round, Occupancy occupancy) {
        this.market = round.market();
        this.people = round.model().people();
        this.occupancy = occupancy;
        this.parent = IntStream.range(0, market.mentors()).toArray();
    }

    /** @return the largest first; empty where numbers kept nobody out */
    public static List<HallSet> of(SolvedRound round) {
        return new HallSets(round, new Occupancy(round)).groups();
    }

    private List<HallSet> groups() {
        int[] unmatched = IntStream.range(0, market.mentees()).filter(occupancy::unmatched).toArray();
        Reach reach = new Reach(market, occupancy).from(unmatched);
        if (reach.freePlace()) {
            var escapes = new Escapes(market, occupancy);
            int[] stuck = Arrays.stream(unmatched).filter(mentee -> !escapes.has(mentee)).toArray();
            reach = new Reach(market, occupancy).from(stuck);
        }
        return groups(reach.mentees(), reach.mentors());
    }

    private List<HallSet> groups(int[] mentees, int[] mentors) {
        int[] mentorOfEach = join(mentees, mentors);
        Map<Integer, List<Integer>> menteesByRoot = new TreeMap<>();
        for (int n = 0; n < mentees.length; n++) {
            if (mentorOfEach[n] >= 0) {
                menteesByRoot.computeIfAbsent(root(mentorOfEach[n]), root -> new ArrayList<>()).add(mentees[n]);
            }
        }
        Map<Integer, List<Integer>> mentorsByRoot = new TreeMap<>();
        for (int mentor : mentors) {
            mentorsByRoot.computeIfAbsent(root(mentor), root -> new ArrayList<>()).add(mentor);
        }
        List<HallSet> sets = new ArrayList<>();
        menteesByRoot.forEach((root, members) -> sets.add(set(market, occupancy, people, members, mentorsByRoot.get(root))));
        sets.sort(HallSet.ORDER);
        return List.copyOf(sets);
    }

    /** @return by place in {@code mentees}: one mentor they may have, or -1 where there is none */
    private int[] join(int[] mentees, int[] mentors) {
        int[] one = new int[mentees.length];
        short[] fills = new short[market.mentors()];
        int groups = mentors.length;
        for (int n = 0; n < mentees.length; n++) {
            one[n] = occupancy.mentorOf(mentees[n]);
            if (groups == 1 && one[n] >= 0) {
                continue;
            }
            market.scores().fill(mentees[n], fills);
            for (int mentor : mentors) {
                if (fills[mentor] == 0) {
                    continue;
                }
                if (one[n] < 0) {
                    one[n] = mentor;
                } else if (root(mentor) != root(one[n])) {
                    parent[root(mentor)] = root(one[n]);
                    groups--;
                }
            }
        }
        return one;
    }

    private int root(int mentor) {
        int at = mentor;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** @param mentees all who share the places, by number and rising, as are {@code mentors} */
    static HallSet set(Market market, Occupancy occupancy, PeopleTable people, List<Integer> mentees, List<Integer> mentors) {
        List<Integer> unmatched = mentees.stream().filter(occupancy::unmatched).toList();
        List<Integer> matched = mentees.stream().filter(mentee -> !occupancy.unmatched(mentee)).toList();
        int places = mentors.stream().mapToInt(mentor -> market.places()[mentor]).sum();
        return new HallSet(keys(people.mentees(), unmatched), keys(people.mentees(), matched), keys(people.mentors(), mentors),
                places);
    }

    private static List<PersonKey> keys(List<Participant> people, List<Integer> numbers) {
        return numbers.stream().map(number -> people.get(number).key()).toList();
    }
}
