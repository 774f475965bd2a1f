package org.cairnplans.insight;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/**
 * Cheap facts about people's plans, from Cairn's own tables: enough to know whose plans to read first. Asks for nobody's rights,
 * so nothing of it may be shown, and no row may get its place by it.
 */
public interface PlanHints {

    /**
     * For everybody who has a plan a moment that is not after the last change of any of their plans. One SQL statement up to 900
     * people.
     */
    Map<PersonKey, Instant> unchangedBefore(Collection<PersonKey> owners);

    /** Issue ids of their goals. One SQL statement up to 900 people. */
    Map<PersonKey, Set<Long>> goals(Collection<PersonKey> owners);
}
