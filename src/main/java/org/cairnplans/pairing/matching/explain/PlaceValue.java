package org.cairnplans.pairing.matching.explain;

import org.cairnplans.people.PersonKey;

/**
 * What one more place at a mentor would bring: exactly what the best matching with it is better than the best without.
 *
 * @param value in the values of the round's scale, to compare by; 0 or more, ties included
 * @param gain the same taken apart: more mentees with a mentor, more points. Nothing in both where only the tie would gain
 */
public record PlaceValue(PersonKey mentor, long value, ValueParts gain) {}
