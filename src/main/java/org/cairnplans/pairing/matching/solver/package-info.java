/**
 * Decides a {@link org.cairnplans.pairing.matching.model.Market}: successive shortest paths with prices on rows that are only
 * listed as far as they are needed. Numbers only, people are unknown here.
 */
package org.cairnplans.pairing.matching.solver;
