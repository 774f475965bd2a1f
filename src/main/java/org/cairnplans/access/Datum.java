package org.cairnplans.access;

/** The kinds of personal data that exist so far: the rows of the privacy matrix (product.md 5.7). */
public enum Datum {
    /** Title, description, state, dates and target of a development plan. */
    PLAN_HEAD,
    /** Goals with measures, requirements, milestones and progress. */
    GOALS,
    /** Evidence items: which work, what was learned, how it was applied, confirmation. */
    EVIDENCE,
    /** That a pairing exists, its dates, state and history. */
    PAIRING
}
