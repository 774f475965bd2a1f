package org.cairnplans.pairing.matching;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cairnplans.pairing.matching.explain.Cost;
import org.cairnplans.pairing.matching.explain.ValueParts;

/** English words for what the engine says in keys and numbers. */
final class Words {

    private static final double HUNDREDTHS = Weights.HUNDREDTHS;

    private final ResourceBundle bundle = ResourceBundle.getBundle("i18n/matching", Locale.ROOT);

    String of(String key, List<Object> arguments) {
        return arguments.isEmpty()
                ? of(key)
                : new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments.toArray());
    }

    /** Of a text that needs nothing, which is written as it is shown. */
    String of(String key) {
        return bundle.getString(key);
    }

    static String points(double hundredths) {
        return String.format(Locale.ROOT, "%.2f points", hundredths / HUNDREDTHS);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** "1 more mentee without a mentor and 3.20 points". */
    static String cost(Cost cost) {
        if (cost.free()) {
            return "nothing";
        }
        String least = cost.exact() ? "" : "at least ";
        if (cost.menteesWithout() == 0) {
            return least + points(cost.hundredths());
        }
        String mentees = count(Math.abs(cost.menteesWithout()), cost.menteesWithout() > 0 ? "more mentee" : "fewer mentee",
                cost.menteesWithout() > 0 ? "more mentees" : "fewer mentees");
        String joined = cost.hundredths() < 0 ? ", but gains " : " and ";
        return least + mentees + " without a mentor" + joined + points(Math.abs(cost.hundredths()));
    }

    /** "1 more mentee with a mentor, 28.30 points". */
    static String gain(ValueParts gain) {
        String mentees = gain.matched() == 0 ? "" : count(gain.matched(), "more mentee", "more mentees") + " with a mentor, ";
        return mentees + points(gain.hundredths());
    }
}
