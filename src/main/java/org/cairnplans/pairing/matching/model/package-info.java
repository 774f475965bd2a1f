/**
 * People as numbers: a round compiled into columns, so that a billion pairs can be scored in about a second and none has to be
 * stored, and the market of numbers that the solver sees.
 */
package org.cairnplans.pairing.matching.model;
