package org.cairnplans.confluence;

import java.util.Map;
import java.util.regex.Pattern;
import org.cairnplans.exchange.Target;

/** Reads from a macro's parameters which plan is meant. Parameter names are stored in pages: they never change. */
final class MacroTarget {

    static final String PERSON = "person";
    static final String PLAN = "plan";

    /** Jira's own pattern allows less; an administrator can widen it. Letters, digits and underscores are the most it takes. */
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}-[1-9][0-9]{0,17}");

    private static final int LONGEST_USER_NAME = 255;

    private MacroTarget() {}

    /** @throws WrongParameterException when both are given, or one can't be what it should be */
    static Target of(Map<String, String> parameters) throws WrongParameterException {
        String person = parameters.getOrDefault(PERSON, "").strip();
        String plan = parameters.getOrDefault(PLAN, "").strip();
        if (!person.isEmpty() && !plan.isEmpty()) {
            throw new WrongParameterException("cairn.confluence.wrong.both");
        }
        if (!plan.isEmpty() && !ISSUE_KEY.matcher(plan).matches()) {
            throw new WrongParameterException("cairn.confluence.wrong.plan");
        }
        if (person.length() > LONGEST_USER_NAME) {
            throw new WrongParameterException("cairn.confluence.wrong.person");
        }
        return new Target(person, plan);
    }
}
