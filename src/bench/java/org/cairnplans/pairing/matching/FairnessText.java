package org.cairnplans.pairing.matching;

import java.io.PrintStream;
import java.util.Locale;
import org.cairnplans.pairing.matching.fairness.GroupRate;
import org.cairnplans.pairing.matching.fairness.GroupRates;
import org.cairnplans.pairing.matching.fairness.RunFigures;

/** Tells the fairness figures of a round; groups under five are left out by the figures themselves. */
final class FairnessText {

    private final PrintStream out;

    FairnessText(PrintStream out) {
        this.out = out;
    }

    void print(RunFigures figures) {
        out.println();
        out.println("== Fairness");
        out.println("matched: " + Words.percent(figures.rate()));
        figures.scores().ifPresent(scores -> out.println("scores: mean " + Words.points(scores.mean()) + ", lowest "
                + Words.points(scores.lowest()) + String.format(Locale.ROOT, ", Gini %.3f", scores.gini())));
        figures.regret().ifPresent(regret -> out.println("got the best mentor allowed: "
                + Words.percent(regret.shareWithTheirBest()) + "; missed at most " + Words.points(regret.highest())));
        figures.preferences().ifPresent(wishes -> out.println("those with wishes: " + wishes.first() + " got the first, "
                + wishes.second() + " the second, " + wishes.third() + " the third, " + wishes.later() + " a later one, "
                + wishes.outside() + " another, " + wishes.unmatched() + " nobody"));
        figures.load().ifPresent(load -> out.println("mentors with 0, 1, 2 … mentees: " + load.withSoMany()));
        figures.price().ifPresent(price -> out.println("the fairness policy costs " + price.matchedLost() + " matches and "
                + Words.points(price.scoreLost()) + " in all"));
        figures.blockingPairs().ifPresent(count -> out.println("pairs who would rather have each other: " + count));
        figures.groups().forEach(this::rates);
    }

    private void rates(GroupRates rates) {
        for (GroupRate rate : rates.shown()) {
            out.println(rates.by().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + rate.group() + ": " + rate.matched()
                    + " of " + rate.mentees() + " matched");
        }
    }
}
