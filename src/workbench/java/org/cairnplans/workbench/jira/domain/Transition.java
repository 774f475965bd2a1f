package org.cairnplans.workbench.jira.domain;

/**
 * A named step of a workflow.
 *
 * @param actionId id within the workflow, what Jira's REST API calls the transition's id
 * @param from     status it starts at; null for a transition from anywhere (but not from its own target)
 */
public record Transition(int actionId, String name, Long from, long to) {

    public boolean startsAt(long status) {
        return from == null ? status != to : from == status;
    }
}
