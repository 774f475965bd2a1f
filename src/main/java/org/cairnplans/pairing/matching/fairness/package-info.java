/**
 * How fair a round came out, in figures: who was matched, how well, how the load lies, and what fairness cost. Nothing here
 * decides anything, and no figure is taken of fewer than five people.
 */
package org.cairnplans.pairing.matching.fairness;
