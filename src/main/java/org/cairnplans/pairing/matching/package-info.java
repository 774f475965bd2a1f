/**
 * Who is paired with whom in a round of a programme: the best matching over every allowed pair, proven, explained and repeatable.
 *
 * <p>Pure: no platform, no storage, no clock, no randomness. What happens depends on the {@link MatchingProblem} alone.
 * {@code docs/matching.md} tells how it works and how fast it is.
 */
package org.cairnplans.pairing.matching;
