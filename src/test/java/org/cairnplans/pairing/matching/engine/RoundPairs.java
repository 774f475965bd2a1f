package org.cairnplans.pairing.matching.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;

/** Finds the pairs and people in a solved round that a test wants to do something to. */
final class RoundPairs {

    private final LiveMatching live;

    RoundPairs(LiveMatching live) {
        this.live = live;
    }

    /** The n-th pair that was not set by hand. */
    Pair matched(int n) {
        return live.matching().pairs().stream().filter(pair -> !pair.pinned()).map(MatchedPair::pair).skip(n).findFirst()
                .orElseThrow();
    }

    /** Pairs that could be set by hand and are not matched, one a mentee at most, beginning with the n-th mentee. */
    List<Pair> possible(int n) {
        SolvedRound round = live.round();
        return IntStream.range(n, round.market().mentees()).filter(mentee -> round.market().takesPart()[mentee])
                .mapToObj(mentee -> possible(round, mentee)).flatMap(Optional::stream).toList();
    }

    private static Optional<Pair> possible(SolvedRound round, int mentee) {
        int mine = round.solution().mentorOf()[mentee];
        // From different mentors on, so that not all of them are the first one's.
        return IntStream.range(0, round.market().mentors()).map(mentor -> (mentor + mentee) % round.market().mentors())
                .filter(mentor -> mentor != mine && round.market().places()[mentor] > 0)
                .filter(mentor -> round.model().score(mentee, mentor) != 0)
                .mapToObj(mentor -> new Pair(round.model().people().mentees().get(mentee).key(),
                        round.model().people().mentors().get(mentor).key()))
                .findFirst();
    }

    /** Who takes part as both mentee and mentor. */
    Stream<PersonKey> both() {
        return live.round().problem().participants().stream()
                .filter(person -> person.seeking() != null && person.offering() != null && !person.profile().optedOut())
                .map(Participant::key);
    }

    int capacity(PersonKey mentor) {
        return live.round().problem().participants().stream().filter(person -> person.key().equals(mentor))
                .map(Participant::offering).filter(Objects::nonNull).findFirst().orElseThrow().capacity();
    }
}
