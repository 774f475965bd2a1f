package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/** Interoperability signature: marks a link to Confluence. Evidence: [J8i], deftdevs/bootstrapi on Platform 8. */
public interface ConfluenceApplicationType extends ApplicationType {
}
