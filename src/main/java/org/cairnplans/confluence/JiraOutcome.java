package org.cairnplans.confluence;

import java.net.URI;
import org.cairnplans.exchange.Answer;

/** What came of asking Jira. */
sealed interface JiraOutcome {

    /** @param jira Jira's address for people */
    record Answered(Answer answer, URI jira) implements JiraOutcome {}

    /** Nobody is signed in, so there is nobody to ask as. */
    record NotSignedIn() implements JiraOutcome {}

    /** An administrator has not linked Confluence to a Jira. */
    record NotLinked() implements JiraOutcome {}

    /** @param address where the viewing user signs in to Jira and approves, once */
    record ApprovalNeeded(URI address) implements JiraOutcome {}

    /** No answer in time, or a failure on the other side. */
    record NotReachable() implements JiraOutcome {}

    /** Jira answers but has no Cairn, or it is switched off. */
    record NoCairn() implements JiraOutcome {}

    /** @param version of the app in Jira, empty when it did not say */
    record OlderJira(String version) implements JiraOutcome {}

    /** @param version of the app in Jira */
    record NewerJira(String version) implements JiraOutcome {}
}
