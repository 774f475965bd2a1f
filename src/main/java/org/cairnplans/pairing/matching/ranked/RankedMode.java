package org.cairnplans.pairing.matching.ranked;

import java.util.ArrayList;
import java.util.List;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.model.CompiledPairs;
import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.model.Worth;
import org.cairnplans.people.PersonKey;

/**
 * The other way to match a round: by what the two sides want, beside the optimum by score. Pinned pairs stay as they are.
 */
public final class RankedMode {

    private final SolvedRound best;
    private final Preferences preferences;

    /** @param best the round with its optimum, which ranked mode is held against */
    public RankedMode(SolvedRound best, RankedKeys keys) {
        this.best = best;
        this.preferences = new Preferences(CompiledPairs.of(best.problem(), keys.mentee()),
                CompiledPairs.of(best.problem(), keys.mentor()), keys.rankingFirst());
    }

    /** @param watch may end it early; what is had by then is the answer, its blocking pairs counted all the same */
    public RankedMatching match(Watch watch) {
        var outcome = new DeferredAcceptance(preferences)
                .run(best.market().takesPart(), best.market().places(), () -> !watch.goOn());
        int[] mentorOf = withPinned(outcome.mentorOf());
        PairModel model = best.model();
        PeopleTable people = model.people();
        List<MatchedPair> pairs = new ArrayList<>();
        List<PersonKey> unmatched = new ArrayList<>();
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            PersonKey key = people.mentees().get(mentee).key();
            boolean free = best.market().takesPart()[mentee];
            if (mentorOf[mentee] >= 0) {
                var pair = new Pair(key, people.mentors().get(mentorOf[mentee]).key());
                pairs.add(new MatchedPair(pair, model.score(mentee, mentorOf[mentee]) - 1, !free));
            } else if (free) {
                unmatched.add(key);
            }
        }
        return new RankedMatching(pairs, unmatched, outcome.finished(), blockingPairs(outcome.mentorOf()),
                Worth.of(model, mentorOf), Worth.of(model, withPinned(best.solution().mentorOf())));
    }

    /** How many pairs would rather have each other in the optimum: what it gives away for its score. */
    public long blockingPairsOfOptimum() {
        return blockingPairs(best.solution().mentorOf());
    }

    private long blockingPairs(int[] mentorOf) {
        return new BlockingPairs(preferences).count(mentorOf, best.market().takesPart(), best.market().places());
    }

    private int[] withPinned(int[] mentorOf) {
        int[] all = mentorOf.clone();
        PeopleTable people = best.model().people();
        for (Pair pair : best.problem().pinned()) {
            all[people.mentee(pair.mentee()).orElseThrow()] = people.mentor(pair.mentor()).orElseThrow();
        }
        return all;
    }
}
