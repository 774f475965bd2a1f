package org.cairnplans.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * A Jira issue that serves as evidence, as Jira has it now and as its viewer may see it.
 *
 * @param id the id, its identity for ever
 * @param key the key of today
 * @param summary one line
 * @param status name of the status as the workflow calls it
 * @param done whether the status is of the category "Done"
 * @param resolved when it was resolved last; empty while unresolved
 */
public record WorkItem(long id, String key, String summary, String status, boolean done, Optional<Instant> resolved) {}
