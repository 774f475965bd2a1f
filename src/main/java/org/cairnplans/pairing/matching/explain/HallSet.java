package org.cairnplans.pairing.matching.explain;

import java.util.Comparator;
import java.util.List;
import org.cairnplans.people.PersonKey;

/**
 * Mentees who may have nobody but these mentors, whose places are fewer than they are: "41 mentees share these 12 mentors with 38
 * places". Whatever the scores, three of them go without; only more places, or a rule that opens other mentors, changes that
 * (Hall 1935).
 *
 * @param unmatched those of the mentees who went without, in the order of their keys; at least one
 * @param matched those of the mentees who have one of the mentors, in the order of their keys
 * @param mentors in the order of their keys; at least one
 * @param places of these mentors, those taken by pins left out; as many as {@code matched}
 */
public record HallSet(List<PersonKey> unmatched, List<PersonKey> matched, List<PersonKey> mentors, int places) {

    /** The largest first; sets of a size in the order of their first mentors. */
    public static final Comparator<HallSet> ORDER = Comparator.comparingInt(HallSet::mentees).reversed()
            .thenComparing(set -> set.mentors().get(0));

    public HallSet {
        unmatched = List.copyOf(unmatched);
        matched = List.copyOf(matched);
        mentors = List.copyOf(mentors);
    }

    /** How many share the places. */
    public int mentees() {
        return unmatched.size() + matched.size();
    }
}
