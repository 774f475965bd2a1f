package org.cairnplans.plan;

import java.util.Collection;
import java.util.List;

/** The history of a plan's changes with their reasons. Revisions are never edited. */
public interface RevisionRepository {

    void add(Collection<Revision> revisions);

    /** Those that count, latest first. One SQL statement. */
    List<Revision> ofPlan(long plan);

    /** Those that wait for this intent. */
    List<Revision> waitingFor(long intent);

    /** From now on they count. */
    void settle(Collection<Revision> revisions);

    /** Only of revisions that never counted. */
    void discard(Collection<Revision> revisions);
}
