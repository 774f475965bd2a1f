package org.cairnplans.pairing.matching.oracle;

import java.util.List;
import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.PlainRules;

/** Changes that a round can take, drawn by chance. */
public final class RoundChanges {

    private final SplittableRandom random;
    private final int mostPlaces;

    public RoundChanges(SplittableRandom random, int mostPlaces) {
        this.random = random;
        this.mostPlaces = mostPlaces;
    }

    /** @return null when what was drawn can't be done to this round */
    public Change draw(MatchingProblem round) {
        if (round.participants().isEmpty()) {
            return null;
        }
        Participant one = one(round.participants());
        Participant other = one(round.participants());
        return switch (random.nextInt(5)) {
            case 0 -> one.profile().optedOut() ? null : new Change.Withdraw(one.key());
            case 1 -> round.pinned().isEmpty() ? null : new Change.UnpinPair(one(round.pinned()));
            case 2 -> one.offering() == null ? null : capacity(round, one);
            case 3 -> pairs(one, other) ? pin(round, one, other) : null;
            default -> pairs(one, other) ? forbid(round, one, other) : null;
        };
    }

    private static boolean pairs(Participant mentee, Participant mentor) {
        boolean gone = mentee.profile().optedOut() || mentor.profile().optedOut();
        return mentee.seeking() != null && mentor.offering() != null && !gone;
    }

    private Change capacity(MatchingProblem round, Participant mentor) {
        int capacity = random.nextInt(mostPlaces + 1);
        boolean enough = pins(round, mentor) <= round.rules().capacities().allowed(mentor.profile().grade(), capacity);
        return enough ? new Change.SetCapacity(mentor.key(), capacity) : null;
    }

    private static Change pin(MatchingProblem round, Participant mentee, Participant mentor) {
        boolean free = round.pinned().stream().noneMatch(pair -> pair.mentee().equals(mentee.key()));
        int places = round.rules().capacities().allowed(mentor.profile().grade(), mentor.offering().capacity());
        return free && pins(round, mentor) < places && PlainRules.allow(round, mentee, mentor)
                ? new Change.PinPair(new Pair(mentee.key(), mentor.key())) : null;
    }

    private static Change forbid(MatchingProblem round, Participant mentee, Participant mentor) {
        var pair = new Pair(mentee.key(), mentor.key());
        boolean set = mentee.key().equals(mentor.key()) || round.pinned().contains(pair) || round.forbidden().contains(pair);
        return set ? null : new Change.ForbidPair(pair);
    }

    private static long pins(MatchingProblem round, Participant mentor) {
        return round.pinned().stream().filter(pair -> pair.mentor().equals(mentor.key())).count();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
