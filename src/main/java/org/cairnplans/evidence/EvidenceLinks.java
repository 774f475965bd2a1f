package org.cairnplans.evidence;

import org.cairnplans.people.PersonKey;

/**
 * The native issue link "Evidence" (work item "is evidence for" goal), for owners who chose it. Jira writes it into the history
 * of both issues, so readers of the work item learn that the goal exists: off unless the owner says so.
 *
 * <p>Like every write to Jira it is committed when the call returns. Throws
 * {@link org.cairnplans.problem.RefusedException} when the person may not link issues,
 * {@link org.cairnplans.problem.ConflictException} when linking is switched off in Jira,
 * {@link org.cairnplans.problem.NotKnownException} when an issue is not there.
 */
public interface EvidenceLinks {

    /** Does nothing when the link exists. */
    void link(PersonKey author, long workItem, long goal);

    /** Does nothing when there is no such link. */
    void unlink(PersonKey author, long workItem, long goal);
}
