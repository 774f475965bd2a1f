package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** Interoperability signature: marks a link to Jira. Evidence: [J8i], deftdevs/bootstrapi on Platform 8. */
public interface JiraApplicationType extends ApplicationType {
}
