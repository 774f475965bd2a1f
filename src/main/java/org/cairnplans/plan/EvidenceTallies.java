package org.cairnplans.plan;

import java.util.Collection;
import java.util.Map;
import org.cairnplans.people.PersonKey;

/** Port to the evidence room: what a goal has to show. */
public interface EvidenceTallies {

    /** By goal, for all goals of these people; goals without evidence are not in the map. One SQL statement up to 900 people. */
    Map<Long, EvidenceTally> ofOwners(Collection<PersonKey> owners);
}
