package org.cairnplans.workbench.jira.jql;

import java.util.List;

/** Finds what a written value stands for. */
@FunctionalInterface
interface ValueResolver {

    /** Resolves all at once, so that a long list costs no more statements than a short one. Notes what does not exist. */
    Resolved resolve(String field, List<Operand> operands, JqlContext context);

    /**
     * @param stored  values as they are stored
     * @param orEmpty true when one of the operands stands for an empty field
     */
    record Resolved(List<Object> stored, boolean orEmpty) {

        static final Resolved NONE = new Resolved(List.of(), false);
    }
}
