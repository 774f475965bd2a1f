/** The pages of pairings: one's own, and everybody's for programme administrators. */
package org.cairnplans.web.pairing;
