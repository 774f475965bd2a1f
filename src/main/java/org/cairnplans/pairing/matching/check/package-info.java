/**
 * Refuses a round that cannot be matched, with every reason at once and the field each is about, before any of it is compiled.
 */
package org.cairnplans.pairing.matching.check;
