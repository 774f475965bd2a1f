/** The engine as its users meet it: solves a round, keeps it open for changes, and reads answers out in records. */
package org.cairnplans.pairing.matching.engine;
