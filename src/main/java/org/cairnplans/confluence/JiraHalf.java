package org.cairnplans.confluence;

import java.net.URI;
import java.util.List;
import org.cairnplans.exchange.Target;

/** The other half of Cairn. */
interface JiraHalf {

    /**
     * Asks as the signed-in person, with one request. Never throws for what can go wrong on the way.
     *
     * @param page where the person comes back to when they must approve first
     */
    JiraOutcome ask(List<Target> targets, URI page);
}
