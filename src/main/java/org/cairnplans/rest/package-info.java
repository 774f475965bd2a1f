/**
 * REST resources of Cairn in Jira, at {@code /rest/cairn/1.0}. Resources hold no rule and no check of rights: services do, and
 * {@link org.cairnplans.rest.ProblemMapper} turns what they throw into {@code {status, errors, messages}}.
 */
package org.cairnplans.rest;
