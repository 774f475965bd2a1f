package org.cairnplans.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/**
 * The issues of all of Jira, as evidence sees them. Acts as the person named: what they may not browse is not answered, and
 * nothing tells it apart from what does not exist.
 */
public interface WorkItems {

    Optional<WorkItem> byId(PersonKey viewer, long id);

    /** @param key may be an old one, from before a move; surrounding blanks and lower case are forgiven */
    Optional<WorkItem> byKey(PersonKey viewer, String key);

    /** Those of the ids the viewer may browse, by id. One search for up to 1,000 ids. */
    Map<Long, WorkItem> byIds(PersonKey viewer, Collection<Long> ids);

    /**
     * Those of the ids under which Jira has no issue any more, whoever asks. Only for ids that Cairn holds already, to tell
     * "deleted" from "no access"; says nothing about an issue that exists.
     */
    Set<Long> deleted(Collection<Long> ids);
}
