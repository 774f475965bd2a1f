package org.cairnplans.plan;

import java.time.Instant;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * What Cairn knows of a milestone besides its Jira sub-task. A milestone that was created natively in Jira has none, and counts
 * like any other.
 *
 * @param issue id of the sub-task
 * @param weight what it counts in the goal's progress, 1 unless said otherwise
 * @param learned what the mentee learned on the way, up to 2,000 characters; empty string until asked
 * @param closed when it was closed through Cairn
 */
public record MilestoneFacts(long issue, long goal, PersonKey owner, int weight, String learned, Optional<Instant> closed) {

    static MilestoneFacts of(long issue, long goal, PersonKey owner) {
        return new MilestoneFacts(issue, goal, owner, 1, "", Optional.empty());
    }

    MilestoneFacts learned(String text, Optional<Instant> at) {
        return new MilestoneFacts(issue, goal, owner, weight, text, at);
    }
}
