package org.cairnplans.workbench.jira.rest;

import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.IssueFinder;

/** Finds the issue that a path names, for the caller. */
final class RestIssues {

    private final RestCaller caller;
    private final IssueFinder finder;

    RestIssues(RestCaller caller, IssueFinder finder) {
        this.caller = caller;
        this.finder = finder;
    }

    RestCaller caller() {
        return caller;
    }

    /**
     * @param idOrKey id, key, or a key from before a move
     * @throws jakarta.ws.rs.WebApplicationException 404 when there is none, or none that the caller may see
     */
    IssueContent required(String idOrKey) {
        FieldErrors errors = new FieldErrors();
        Optional<IssueContent> found = idOrKey.matches("\\d{1,18}")
                ? finder.find(caller.key(), Long.valueOf(idOrKey), errors) : finder.find(caller.key(), idOrKey, errors);
        return found.orElseThrow(ErrorBody::noIssue);
    }
}
