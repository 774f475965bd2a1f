package org.cairnplans.plan;

import java.util.Collection;
import java.util.Map;

/** Port to Jira: where plans stand, whoever may see them. Only to decide about rights; nothing of it is shown. */
public interface PlanPhases {

    /** By issue id; issues that are not there are left out. One call to Jira for up to 1,000 ids. */
    Map<Long, Phase> of(Collection<Long> plans);
}
