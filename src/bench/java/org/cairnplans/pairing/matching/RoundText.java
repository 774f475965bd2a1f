package org.cairnplans.pairing.matching;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.explain.Alternative;
import org.cairnplans.pairing.matching.explain.HallSet;
import org.cairnplans.pairing.matching.explain.HallSets;
import org.cairnplans.pairing.matching.explain.PairExplainer;
import org.cairnplans.pairing.matching.explain.PairExplanation;
import org.cairnplans.pairing.matching.explain.PlaceValue;
import org.cairnplans.pairing.matching.explain.PlaceValues;
import org.cairnplans.pairing.matching.explain.RecruitingHint;
import org.cairnplans.pairing.matching.explain.RecruitingHints;
import org.cairnplans.pairing.matching.explain.Standing;
import org.cairnplans.pairing.matching.explain.UnmatchedExplainer;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;

/** Tells a solved round as an administrator would want to read it: pairs and why, who went without and why, where to recruit. */
final class RoundText {

    private static final int MOST_ALTERNATIVES = 2;
    private static final int MOST_PLACES = 5;
    private static final int MOST_HINTS = 10;

    private final PrintStream out;
    private final PeopleFile file;
    private final LiveMatching live;
    private final SolvedRound round;
    private final Words words = new Words();

    RoundText(PrintStream out, PeopleFile file, LiveMatching live) {
        this.out = out;
        this.file = file;
        this.live = live;
        this.round = live.round();
    }

    void print() {
        Matching matching = live.matching();
        int mentees = matching.pairs().size() + matching.unmatched().size();
        out.println(matching.pairs().size() + " of " + Words.count(mentees, "mentee has", "mentees have") + " a mentor, "
                + Words.points(matching.hundredths()) + " together"
                + (matching.proof().optimal() ? ", proven to be the best there is." : "."));
        heading("Pairs");
        var explainer = new PairExplainer(round);
        matching.pairs().forEach(pair -> pair(pair, explainer.explain(pair.pair())));
        heading("Without a mentor");
        var unmatched = new UnmatchedExplainer(round);
        unmatched.unmatched().forEach(key -> out.println(name(key) + ": " + why(unmatched.explain(key))));
        List<HallSet> groups = HallSets.of(round);
        heading("Where places are short");
        groups.forEach(set -> out.println(shares(set)));
        heading("Where one more place helps most");
        PlaceValues values = PlaceValues.of(round);
        values.byMentor().stream().filter(value -> value.value() > 0)
                .sorted(Comparator.comparingLong(PlaceValue::value).reversed().thenComparing(PlaceValue::mentor))
                .limit(MOST_PLACES)
                .forEach(value -> out.println("at " + name(value.mentor()) + ": " + Words.gain(value.gain())));
        RecruitingHints.of(round, values).stream().filter(hint -> hint.worth().isPresent() || hint.seeking() > 0)
                .limit(MOST_HINTS).forEach(this::hint);
    }

    private void heading(String text) {
        out.println();
        out.println("== " + text);
    }

    private void pair(MatchedPair pair, PairExplanation explanation) {
        Standing standing = explanation.standing();
        out.println(name(pair.pair().mentee()) + " with " + name(pair.pair().mentor()) + ": " + Words.points(pair.hundredths())
                + (standing == null ? "" : ", choice " + standing.rank() + " of " + standing.of()));
        out.println("    " + explanation.assessment().told().stream().filter(verdict -> !verdict.facts().isEmpty())
                .map(verdict -> words.of(verdict.textKey(), verdict.facts())).collect(Collectors.joining(" ")));
        for (ScoreLine line : explanation.assessment().lines()) {
            if (line.hundredths() > 0) {
                out.println("    " + words.of(line.part().nameKey()) + ": " + words.of(ScoreLine.TEXT_KEY, line.textArguments()));
            }
        }
        for (SeekLine line : explanation.assessment().seekLines()) {
            out.println("    - " + words.of(line.textKey(), line.textArguments()));
        }
        explanation.alternatives().stream().limit(MOST_ALTERNATIVES).forEach(this::alternative);
    }

    private void alternative(Alternative alternative) {
        out.println("    why not " + name(alternative.mentor()) + " (" + Words.points(alternative.hundredths()) + ", now with "
                + names(alternative.mentees()) + ")? It costs " + Words.cost(alternative.cost()) + ".");
    }

    private String why(UnmatchedExplanation explanation) {
        if (explanation instanceof UnmatchedExplanation.CrowdedOut crowded) {
            return shares(crowded.hallSet());
        } else if (explanation instanceof UnmatchedExplanation.PricedOut priced) {
            return "having " + name(priced.cheapest().mentor()) + " would cost " + Words.cost(priced.cheapest().cost()) + ".";
        } else if (explanation instanceof UnmatchedExplanation.RuledOut ruled) {
            return ruledOut(ruled);
        }
        return "the round was ended early.";
    }

    private String ruledOut(UnmatchedExplanation.RuledOut ruled) {
        String rules = ruled.rules().stream()
                .map(count -> words.of(count.rule().nameKey()) + " " + count.mentors() + " (alone " + count.alone() + ")")
                .collect(Collectors.joining(", "));
        if (ruled.mentors() == 0) {
            return "nobody is possible.";
        }
        return "of " + Words.count(ruled.mentors(), "mentor", "mentors") + " the rules leave nobody: " + rules
                + (ruled.taken() == 0 ? "" : ", places set by hand " + ruled.taken())
                + (ruled.undisclosed().isEmpty() ? "" : ", not possible " + ruled.undisclosed().getAsInt()) + ".";
    }

    private String shares(HallSet set) {
        return Words.count(set.mentees(), "mentee shares ", "mentees share ")
                + Words.count(set.mentors().size(), "mentor", "mentors")
                + " with " + Words.count(set.places(), "place", "places") + " (" + names(set.mentors()) + ").";
    }

    private void hint(RecruitingHint hint) {
        String brings = hint.worth().map(worth -> String.format(Locale.ROOT, "on average %.2f more mentees, %s",
                worth.meanMatched(), Words.points(worth.meanHundredths()))).orElse("not told, too few mentors");
        String kind = hint.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.println(kind + " " + hint.key() + ": " + hint.seeking() + " went without, "
                + Words.count(hint.mentors(), "mentor", "mentors") + " with " + Words.count(hint.places(), "place", "places")
                + "; one more brings: " + brings);
    }

    private String names(List<PersonKey> keys) {
        return keys.isEmpty() ? "nobody" : keys.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(PersonKey key) {
        return file.name(key);
    }
}
