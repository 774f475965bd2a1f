package org.cairnplans.setup;

import java.util.List;
import java.util.Optional;
import org.cairnplans.problem.Violation;

/** Port to one sort of thing in Jira: issue types, link types, custom fields. Never deletes and never renames. */
public interface ThingStore {

    Optional<Found> byId(Thing thing, String id);

    /** Everything in Jira that bears the thing's name, upper and lower case alike. */
    List<Found> named(Thing thing);

    /** Why it cannot be made now; empty when it can. */
    Optional<Violation> obstacle(Thing thing);

    /** @return the new thing's id */
    String create(Thing thing);

    /**
     * @param name as an administrator may have renamed it
     * @param unusable why Cairn cannot use it (of the wrong sort); empty when it can
     */
    record Found(String id, String name, Optional<Violation> unusable) {}
}
