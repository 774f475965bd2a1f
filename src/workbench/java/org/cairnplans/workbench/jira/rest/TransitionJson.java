package org.cairnplans.workbench.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Transition;
import org.cairnplans.workbench.jira.issue.IssueTransitions;
import org.cairnplans.workbench.jira.read.Lookups;

/** What the caller may do to an issue now, as REST API v2 writes it. */
final class TransitionJson {

    private final RestCaller caller;
    private final IssueTransitions transitions;
    private final EntityJson entities;

    TransitionJson(RestCaller caller, IssueTransitions transitions, EntityJson entities) {
        this.caller = caller;
        this.transitions = transitions;
        this.entities = entities;
    }

    List<Map<String, Object>> of(IssueRecord issue, Lookups lookups) {
        return transitions.available(caller.key(), issue).stream().map(transition -> json(transition, lookups)).toList();
    }

    private Map<String, Object> json(Transition transition, Lookups lookups) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Integer.toString(transition.actionId()));
        json.put("name", transition.name());
        json.put("to", entities.status(lookups.status(transition.to())));
        return json;
    }
}
