/**
 * Evidence: real work that shows what was learned and how it was applied. Chosen by the mentee, confirmed by the mentor, never
 * counted or ranked.
 */
package org.cairnplans.evidence;
