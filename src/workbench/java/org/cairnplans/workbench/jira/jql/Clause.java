package org.cairnplans.workbench.jira.jql;

import java.util.List;

/** A parsed condition. */
public sealed interface Clause {

    /** All of them. */
    record And(List<Clause> parts) implements Clause {
    }

    /** At least one of them. */
    record Or(List<Clause> parts) implements Clause {
    }

    /** Not this one. */
    record Not(Clause part) implements Clause {
    }

    /** A field compared with something. @param field as it was written */
    record Condition(String field, JqlOperator operator, Operand operand) implements Clause {
    }
}
