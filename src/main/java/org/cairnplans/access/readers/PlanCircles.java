package org.cairnplans.access.readers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/** Port to the plan room: which plans a person owns, without asking for anyone's rights. */
public interface PlanCircles {

    /** Plans that are not detached, by owner. Owners without one are left out. A constant number of SQL statements. */
    Map<PersonKey, List<PlanCircle>> ofOwners(Collection<PersonKey> owners);

    /** Owners of plans that are not detached, in the order of their keys, at most {@code limit}, after {@code previous}. */
    List<PersonKey> ownersAfter(Optional<PersonKey> previous, int limit);
}
