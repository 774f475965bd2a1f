package org.cairnplans.workbench.jira.rest;

import java.util.function.UnaryOperator;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.search.IssueSearch;
import org.cairnplans.workbench.jira.store.JiraStores;

/** REST API v2 of the workbench's Jira, put together. */
public final class JiraRest {

    private JiraRest() {
    }

    /** @param wiki renders wiki markup as HTML */
    public static void open(ProductHost host, JiraStores stores, JiraWork work, IssueSearch search, UnaryOperator<String> wiki) {
        RestCaller caller = new RestCaller(host.currentUser(), stores.people());
        RestIssues issues = new RestIssues(caller, work.finder());
        EntityJson entities = new EntityJson(host.baseUrl());
        TransitionJson transitions = new TransitionJson(caller, work.transitions(), entities);
        IssueExpansion expansion = new IssueExpansion(stores, entities, wiki, transitions);
        host.rest().add("/api/2",
                new JsonProblems(),
                new HostProblems(),
                new IssueResource(issues, stores, work, entities, expansion),
                new TransitionResource(issues, stores, work.transitions(), transitions),
                new CommentResource(issues, stores, work.comments(), entities),
                new SearchResource(caller, stores, search, entities, expansion),
                new ProjectResource(caller, stores, entities),
                new ConstantResource(stores, entities),
                new FieldResource(stores),
                new UserResource(caller, stores, entities),
                new MyselfResource(caller, entities),
                new ServerInfoResource(host.baseUrl(), host.clock()),
                new LinkResource(issues, stores, work, entities),
                new LinkTypeResource(stores, entities),
                new GroupPickerResource(stores.groups()));
    }
}
