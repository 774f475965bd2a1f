package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.MatchingProblem;

/** A round and its answer, with all that explanations and proofs are read from. */
public record SolvedRound(MatchingProblem problem, PairModel model, Market market, Solution solution) {}
