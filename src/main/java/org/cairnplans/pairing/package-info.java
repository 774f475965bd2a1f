/**
 * Pairings of mentor and mentee: proposed, accepted, active, ended, and who did what when. An active pairing is what gives a
 * mentor sight of a plan.
 */
package org.cairnplans.pairing;
