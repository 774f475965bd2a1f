/**
 * Why a round ended as it did: what speaks for a pair and what another would cost, why somebody went without, and where one more
 * place would help most. Read from the answer and its prices alone; nothing is solved again.
 *
 * <p>For programme administrators: explanations name other people and whom they have. What a mentee or a mentor may see of them
 * is for the access policy to say, where they are shown.
 */
package org.cairnplans.pairing.matching.explain;
