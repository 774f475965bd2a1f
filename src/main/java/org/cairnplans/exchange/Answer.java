package org.cairnplans.exchange;

import java.util.List;

/**
 * What Jira answers.
 *
 * @param version version of the app in Jira
 * @param protocol {@link Exchange#PROTOCOL} of who answers
 * @param viewer display name of the person the answer was made for
 * @param replies one for each target, in the order of the question
 */
public record Answer(String version, int protocol, String viewer, List<Reply> replies) {}
