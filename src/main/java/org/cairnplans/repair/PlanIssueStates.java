package org.cairnplans.repair;

import java.util.Collection;
import java.util.Map;

/** Port to Jira: what has become of issues that rows hang on, whoever may see them. */
public interface PlanIssueStates {

    /**
     * @return the loss of each issue that is lost as a plan, goal or milestone: deleted, moved out of the plan project, or of
     * another
     *     type. Issues that are as they should be are left out. Nothing is lost as long as set-up has not named types and project
     */
    Map<Long, Loss> lostAmong(Collection<Long> issues);

    /** Those that do not exist any more, and nothing else. */
    Map<Long, Loss> deletedAmong(Collection<Long> issues);
}
