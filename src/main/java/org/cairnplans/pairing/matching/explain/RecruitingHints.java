package org.cairnplans.pairing.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offer;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Seek;
import org.cairnplans.pairing.matching.SmallGroups;
import org.cairnplans.pairing.matching.explain.RecruitingHint.Kind;
import org.cairnplans.pairing.matching.explain.RecruitingHint.Worth;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;

/** Where one more mentor would help most, by competency, department and time zone. */
public final class RecruitingHints {

    private final MatchingProblem problem;
    private final PeopleTable people;
    private final Market market;
    private final Occupancy occupancy;
    private final PlaceValues values;
    private final Map<PersonKey, Participant> known = new HashMap<>();

    private RecruitingHints(SolvedRound round, PlaceValues values) {
        this.problem = round.problem();
        this.people = round.model().people();
        this.market = round.market();
        this.occupancy = new Occupancy(round);
        this.values = values;
        problem.participants().forEach(person -> known.put(person.key(), person));
    }

    /**
     * @param values of the same round
     * @return those with a worth first, the most worth first; those whose worth is not told behind, the most sought first
     */
    public static List<RecruitingHint> of(SolvedRound round, PlaceValues values) {
        return new RecruitingHints(round, values).all();
    }

    private List<RecruitingHint> all() {
        List<RecruitingHint> hints = new ArrayList<>();
        hints.addAll(hints(Kind.COMPETENCY, RecruitingHints::sought, RecruitingHints::offered));
        hints.addAll(hints(Kind.DEPARTMENT, RecruitingHints::department, RecruitingHints::department));
        hints.addAll(hints(Kind.TIME_ZONE, RecruitingHints::zone, RecruitingHints::zone));
        hints.sort(order());
        return List.copyOf(hints);
    }

    private static Stream<String> sought(Participant mentee) {
        return mentee.seeking().seeks().stream().map(Seek::competency);
    }

    private static Stream<String> offered(Participant mentor) {
        return mentor.offering().offers().stream().map(Offer::competency);
    }

    private static Stream<String> department(Participant person) {
        return Stream.of(person.profile().department());
    }

    private static Stream<String> zone(Participant person) {
        return Stream.of(person.profile().zone().getId());
    }

    private List<RecruitingHint> hints(Kind kind, Function<Participant, Stream<String>> ofMentee,
            Function<Participant, Stream<String>> ofMentor) {
        Map<String, Integer> seeking = new TreeMap<>();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (occupancy.unmatched(mentee)) {
                ofMentee.apply(people.mentees().get(mentee)).forEach(key -> seeking.merge(key, 1, Integer::sum));
            }
        }
        Map<String, List<Integer>> mentors = new TreeMap<>();
        for (int n = 0; n < market.mentors(); n++) {
            int mentor = n;
            if (mayMentor(known.get(people.mentors().get(mentor).key()))) {
                ofMentor.apply(people.mentors().get(mentor)).forEach(key -> mentors.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(mentor));
            }
        }
        var keys = new TreeSet<>(seeking.keySet());
        keys.addAll(mentors.keySet());
        return keys.stream()
                .map(key -> hint(kind, key, seeking.getOrDefault(key, 0), mentors.getOrDefault(key, List.of())))
                .toList();
    }

    /** Nobody is asked for one more place who could not give it. */
    private boolean mayMentor(Participant mentor) {
        return !mentor.profile().optedOut() && problem.rules().capacities().allowed(mentor.profile().grade(), 1) > 0;
    }

    private RecruitingHint hint(Kind kind, String key, int seeking, List<Integer> mentors) {
        int places = mentors.stream().mapToInt(mentor -> market.places()[mentor] + market.loads()[mentor]).sum();
        return new RecruitingHint(kind, key, seeking, mentors.size(), places, worth(mentors));
    }

    private Optional<Worth> worth(List<Integer> mentors) {
        if (mentors.size() < SmallGroups.FEWEST) {
            return Optional.empty();
        }
        PlaceValue best = mentors.stream().map(values::of).max(Comparator.comparingLong(PlaceValue::value)).orElseThrow();
        double matched = mentors.stream().mapToLong(mentor -> values.of(mentor).gain().matched()).average().orElseThrow();
        double hundredths = mentors.stream().mapToLong(mentor -> values.of(mentor).gain().hundredths()).average().orElseThrow();
        return Optional.of(new Worth(best.gain(), matched, hundredths));
    }

    private Comparator<RecruitingHint> order() {
        var byMatched = Comparator.comparingDouble((RecruitingHint hint) -> -hint.worth().map(Worth::meanMatched).orElse(0.0));
        var byScore = Comparator.comparingDouble((RecruitingHint hint) -> -hint.worth().map(Worth::meanHundredths).orElse(0.0));
        boolean matchesFirst = problem.aim() == Aim.MOST_MATCHED;
        return Comparator.comparing((RecruitingHint hint) -> hint.worth().isEmpty())
                .thenComparing(matchesFirst ? byMatched : byScore)
                .thenComparing(matchesFirst ? byScore : byMatched)
                .thenComparing(Comparator.comparingInt(RecruitingHint::seeking).reversed())
                .thenComparing(RecruitingHint::kind)
                .thenComparing(RecruitingHint::key);
    }
}
