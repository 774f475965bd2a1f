package org.cairnplans.access;

import java.util.Collection;
import org.cairnplans.people.PersonKey;

/**
 * To be told, inside the transaction that changes it, whenever the circle of a person's readers may have changed: a pairing
 * began or ended, a reporting line changed, a plan was shared or un-shared. The work is recorded with that transaction, done on
 * the Jira side right after it commits, and repeated by the repair job until it is done.
 */
public interface RightsChanged {

    void ownersAffected(Collection<PersonKey> owners);
}
