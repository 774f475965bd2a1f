package org.cairnplans.access.readers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.cairnplans.people.PersonKey;

/** Memory of whose plans may have the wrong readers in Jira, until somebody has looked. */
public interface ReadersOutbox {

    /** Within the transaction open on this thread. */
    void add(Collection<PersonKey> owners);

    /** Entries of these owners. */
    List<Due> dueOf(Collection<PersonKey> owners);

    /** Oldest first, at most {@code limit}. */
    List<Due> due(int limit);

    /** Takes exactly these entries out; newer ones of the same owner stay. */
    void done(Collection<Due> entries);

    int size();

    record Due(long id, PersonKey owner, Instant since) {}
}
