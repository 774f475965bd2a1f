package com.atlassian.applinks.api;

/** Interoperability signature: the links of this application. Evidence: [J8i], deftdevs/bootstrapi on Platform 8. */
public interface ApplicationLinkService {

    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    /** Null when there is no link of that type. */
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
