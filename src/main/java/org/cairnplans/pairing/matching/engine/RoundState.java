package org.cairnplans.pairing.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Profile;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.Scale;
import org.cairnplans.people.PersonKey;

/** A round as it stands after the changes so far, in records and, for the solver, in numbers. For one thread. */
final class RoundState {

    private final PairModel model;
    private final PeopleTable people;
    private final Scale scale;
    private final boolean[] wanting;
    private final boolean[] willing;
    private final int[] allowed;
    private final int[] pinnedTo;
    private final int[] pins;
    private final int[] departmentOf;
    private final int departments;
    private final List<Participant> participants;
    private final Map<PersonKey, Integer> positions = new HashMap<>();
    private MatchingProblem problem;

    /**
     * Whether {@link #participants} has changes that {@link #problem} hasn't: copying everybody would cost more than a small
     * solve.
     */
    private boolean peopleChanged;

    RoundState(MatchingProblem problem, PairModel model) {
        this.problem = problem;
        this.participants = new ArrayList<>(problem.participants());
        for (Participant person : participants) {
            positions.put(person.key(), positions.size());
        }
        this.model = model;
        this.people = model.people();
        this.scale = Scale.of(problem.aim(), people.mentees().size(), mostCost(problem.fairness()));
        this.wanting = new boolean[people.mentees().size()];
        this.departmentOf = new int[wanting.length];
        var numbers = new TreeMap<String, Integer>();
        for (int mentee = 0; mentee < wanting.length; mentee++) {
            Profile profile = people.mentees().get(mentee).profile();
            wanting[mentee] = !profile.optedOut();
            departmentOf[mentee] = numbers.computeIfAbsent(profile.department(), name -> numbers.size());
        }
        this.departments = numbers.size();
        this.willing = new boolean[people.mentors().size()];
        this.allowed = new int[willing.length];
        for (int mentor = 0; mentor < willing.length; mentor++) {
            Participant person = people.mentors().get(mentor);
            willing[mentor] = !person.profile().optedOut() && problem.rules().trained(person.offering(), problem.day());
            allowed[mentor] = allowed(person, person.offering().capacity());
        }
        this.pinnedTo = new int[wanting.length];
        Arrays.fill(pinnedTo, -1);
        this.pins = new int[willing.length];
        for (Pair pair : problem.pinned()) {
            settle(mentee(pair), mentor(pair));
        }
    }

    private static long mostCost(FairnessPolicy fairness) {
        return Weights.hundredths(fairness.loadCosts().stream().mapToDouble(Double::doubleValue).max().orElse(0))
                + Weights.hundredths(fairness.departmentBalance());
    }

    /** The problem that this is now. */
    MatchingProblem problem() {
        if (peopleChanged) {
            problem = problem.withParticipants(participants);
            peopleChanged = false;
        }
        return problem;
    }

    /** Pairs set by hand. */
    List<Pair> pinned() {
        return problem.pinned();
    }

    /** Pairs ruled out by hand. */
    List<Pair> forbidden() {
        return problem.forbidden();
    }

    /** The participant as things stand, or null. */
    Participant person(PersonKey key) {
        Integer position = positions.get(key);
        return position == null ? null : participants.get(position);
    }

    /** Places the grade allows of those offered. */
    int allowed(Participant mentor, int offered) {
        return problem.rules().capacities().allowed(mentor.profile().grade(), offered);
    }

    boolean takesPart(int mentee) {
        return wanting[mentee] && pinnedTo[mentee] < 0;
    }

    /** Places left beside the pinned. */
    int places(int mentor) {
        return willing[mentor] ? Math.max(0, allowed[mentor] - pins[mentor]) : 0;
    }

    /** How many are pinned to the mentor. */
    int pins(int mentor) {
        return pins[mentor];
    }

    /** The mentor set by hand, or -1. */
    int pinnedTo(int mentee) {
        return pinnedTo[mentee];
    }

    boolean balanced() {
        return problem.fairness().departmentBalance() > 0;
    }

    /** What departments out of balance can cost at most, in hundredths of a point, when so many go unmatched. */
    long mostImbalance(int unmatched) {
        return unmatched * Weights.hundredths(problem.fairness().departmentBalance());
    }

    /** The market without balance of departments. */
    Market plain() {
        boolean[] takesPart = new boolean[wanting.length];
        for (int mentee = 0; mentee < takesPart.length; mentee++) {
            takesPart[mentee] = takesPart(mentee);
        }
        int[] places = new int[willing.length];
        for (int mentor = 0; mentor < places.length; mentor++) {
            places[mentor] = places(mentor);
        }
        long[] costs = problem.fairness().loadCosts().stream()
                .mapToLong(cost -> Weights.hundredths(cost) * scale.scoreUnit()).toArray();
        return new Market(model.byMentee(), scale, takesPart, places, pins.clone(), costs, new int[0], new int[0], 0);
    }

    /** The same with a fair share of seats for the unmatched. */
    Market balanced(int[] seats) {
        Market plain = plain();
        return new Market(plain.scores(), scale, plain.takesPart(), plain.places(), plain.loads(), plain.loadCosts(),
                departmentOf, seats, Weights.hundredths(problem.fairness().departmentBalance()) * scale.scoreUnit());
    }

    /**
     * The fair share of each department in those who must go unmatched: in proportion to its mentees, rounded up, so that the
     * shares together are enough.
     *
     * @param unmatched how many go unmatched when departments don't matter
     */
    int[] seats(int unmatched) {
        int[] sizes = new int[departments];
        int all = 0;
        for (int mentee = 0; mentee < wanting.length; mentee++) {
            if (takesPart(mentee)) {
                sizes[departmentOf[mentee]]++;
                all++;
            }
        }
        int[] seats = new int[departments];
        for (int department = 0; department < departments; department++) {
            seats[department] = all == 0 ? 0 : Math.toIntExact(((long) unmatched * sizes[department] + all - 1) / all);
        }
        return seats;
    }

    int mentee(Pair pair) {
        return people.mentee(pair.mentee()).orElseThrow();
    }

    int mentor(Pair pair) {
        return people.mentor(pair.mentor()).orElseThrow();
    }

    /** @return pairs that were pinned with the person and are free now */
    List<Pair> withdraw(PersonKey person) {
        List<Pair> freed = problem.pinned().stream()
                .filter(pair -> pair.mentee().equals(person) || pair.mentor().equals(person)).toList();
        freed.forEach(this::unpin);
        people.mentee(person).ifPresent(mentee -> wanting[mentee] = false);
        people.mentor(person).ifPresent(mentor -> willing[mentor] = false);
        replace(person, Participant::withdrawn);
        return freed;
    }

    void setCapacity(PersonKey person, int capacity) {
        int mentor = people.mentor(person).orElseThrow();
        allowed[mentor] = allowed(people.mentors().get(mentor), capacity);
        replace(person, known -> known.withCapacity(capacity));
    }

    void pin(Pair pair) {
        settle(mentee(pair), mentor(pair));
        var pinned = new ArrayList<>(problem.pinned());
        pinned.add(pair);
        problem = problem.withPinned(pinned);
    }

    void unpin(Pair pair) {
        pinnedTo[mentee(pair)] = -1;
        pins[mentor(pair)]--;
        problem = problem.withPinned(without(problem.pinned(), pair::equals));
    }

    /** Forbidding what is forbidden changes nothing: a round names each pair once. */
    void forbid(Pair pair) {
        if (problem.forbidden().contains(pair)) {
            return;
        }
        var forbidden = new ArrayList<>(problem.forbidden());
        forbidden.add(pair);
        problem = problem.withForbidden(forbidden);
    }

    private void settle(int mentee, int mentor) {
        pinnedTo[mentee] = mentor;
        pins[mentor]++;
    }

    private void replace(PersonKey person, UnaryOperator<Participant> change) {
        int position = positions.get(person);
        participants.set(position, change.apply(participants.get(position)));
        peopleChanged = true;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
