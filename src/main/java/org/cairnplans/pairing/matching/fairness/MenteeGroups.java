package org.cairnplans.pairing.matching.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.Clocks;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.SmallGroups;

/** The mentees of a round, counted by everything at once, for what may be shown of one depends on all others. */
final class MenteeGroups {

    private static final Comparator<String> NUMBERS = Comparator.comparingInt(Integer::parseInt);

    private final MatchedRound round;
    private final int[] people;
    private final Map<Grouping, List<String>> names = new EnumMap<>(Grouping.class);
    private final Map<Grouping, int[]> groupOf = new EnumMap<>(Grouping.class);
    private final Map<Grouping, boolean[]> shown = new EnumMap<>(Grouping.class);

    MenteeGroups(MatchedRound round) {
        this.round = round;
        this.people = IntStream.range(0, round.mentees()).filter(round::seeks).toArray();
        for (Grouping by : Grouping.values()) {
            group(by, namer(by));
        }
        boolean[][] visible = Suppression.shown(List.copyOf(groupOf.values()));
        for (Grouping by : Grouping.values()) {
            shown.put(by, visible[by.ordinal()]);
        }
    }

    /** Mentees who opted out aside, by number. */
    int[] people() {
        return people;
    }

    List<GroupRates> rates() {
        return Arrays.stream(Grouping.values()).map(this::rates).toList();
    }

    GroupRates rates(Grouping by) {
        List<String> groups = names.get(by);
        int[] size = new int[groups.size()];
        int[] matched = new int[groups.size()];
        for (int at = 0; at < people.length; at++) {
            int group = groupOf.get(by)[at];
            size[group]++;
            matched[group] += round.matched(people[at]) ? 1 : 0;
        }
        List<GroupRate> visible = new ArrayList<>();
        int hidden = 0;
        int others = 0;
        int othersMatched = 0;
        for (int group = 0; group < size.length; group++) {
            if (shown.get(by)[group]) {
                visible.add(new GroupRate(groups.get(group), size[group], matched[group]));
            } else {
                hidden++;
                others += size[group];
                othersMatched += matched[group];
            }
        }
        var together = new GroupRate(null, others, othersMatched);
        return new GroupRates(by, visible, hidden, others < SmallGroups.FEWEST ? Optional.empty() : Optional.of(together));
    }

    private void group(Grouping by, Function<Participant, String> namer) {
        var numbers = new TreeMap<String, Integer>(by.numbers() ? NUMBERS : Comparator.naturalOrder());
        String[] name = new String[people.length];
        for (int at = 0; at < people.length; at++) {
            name[at] = namer.apply(round.mentee(people[at]));
            numbers.put(name[at], 0);
        }
        names.put(by, List.copyOf(numbers.keySet()));
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        groupOf.put(by, Arrays.stream(name).mapToInt(numbers::get).toArray());
    }

    private Function<Participant, String> namer(Grouping by) {
        return switch (by) {
            case DEPARTMENT -> mentee -> mentee.profile().department();
            case LOCATION -> mentee -> mentee.profile().location();
            case GRADE -> mentee -> Integer.toString(mentee.profile().grade());
            case REMOTE -> {
                var remote = round.problem().fairness().remoteLocations();
                yield mentee -> Boolean.toString(remote.contains(mentee.profile().location()));
            }
            case ZONE_OFFSET -> {
                var clocks = new Clocks(round.problem().day());
                yield mentee -> Integer.toString(clocks.offsetMinutes(mentee.profile().zone()));
            }
            case UNMATCHED_LAST_ROUND -> mentee -> Boolean.toString(mentee.seeking().unmatchedLastRound());
            case RANKED -> mentee -> Boolean.toString(round.rankedMentors(mentee).length > 0);
            case RESTRICTED -> {
                var restriction = new Restriction(round, people);
                yield mentee -> Boolean.toString(restriction.of(mentee));
            }
        };
    }
}
