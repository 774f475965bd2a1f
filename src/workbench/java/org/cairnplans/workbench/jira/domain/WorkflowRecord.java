package org.cairnplans.workbench.jira.domain;

import java.util.List;
import java.util.Optional;

/**
 * A workflow: the statuses an issue may have and the transitions between them.
 *
 * @param initialStatus status of a new issue
 */
public record WorkflowRecord(long id, String name, long initialStatus, List<Long> statuses, List<Transition> transitions) {

    public WorkflowRecord {
        statuses = List.copyOf(statuses);
        transitions = List.copyOf(transitions);
    }

    /** What can be done from a status, in the order of the workflow. */
    public List<Transition> from(long status) {
        return transitions.stream().filter(t -> t.startsAt(status)).toList();
    }

    public Optional<Transition> transition(int actionId) {
        return transitions.stream().filter(t -> t.actionId() == actionId).findFirst();
    }
}
