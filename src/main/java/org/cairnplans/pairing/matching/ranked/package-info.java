/**
 * Ranked mode: each side says whom it wants, and the matching leaves no mentee and mentor who would both rather have each other.
 * Deferred acceptance on keys of two sides, and what it costs against the optimum. People are unknown here but for their
 * rankings.
 */
package org.cairnplans.pairing.matching.ranked;
