/**
 * Why a round ended as it did: what speaks for a pair and what another would cost, why somebody went without, and where one more
 * place would help most. Read from the answer and its prices alone; nothing is solved again.
 */
package org.cairnplans.pairing.matching.explain;
