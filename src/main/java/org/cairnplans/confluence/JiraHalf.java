package org.cairnplans.confluence;

import java.util.List;
import org.cairnplans.exchange.Target;

/** The other half of Cairn. */
interface JiraHalf {

    /** Asks as the signed-in person, with one request. Never throws for what can go wrong on the way. */
    JiraOutcome ask(List<Target> targets);
}
