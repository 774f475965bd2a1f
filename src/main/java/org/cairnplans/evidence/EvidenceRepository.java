package org.cairnplans.evidence;

import java.util.List;
import java.util.Optional;

/** Evidence items. Asks for nobody's rights: services do. Writing calls join the transaction open on the thread. */
public interface EvidenceRepository {

    Optional<EvidenceItem> byId(long id);

    /** Oldest first. */
    List<EvidenceItem> ofGoal(long goal);

    /** Those of a plan, oldest first. One SQL statement. */
    List<EvidenceItem> ofPlan(long plan);

    /** Those that name this issue, of whomever, oldest first, at most 200. */
    List<EvidenceItem> ofWorkItem(long issue);

    /** @return with its id */
    EvidenceItem add(EvidenceItem item);

    void save(EvidenceItem item);

    void remove(long id);
}
