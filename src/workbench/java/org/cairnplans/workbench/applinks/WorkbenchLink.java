package org.cairnplans.workbench.applinks;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import java.net.URI;
import org.cairnplans.workbench.host.web.CurrentUser;

/** The one link between the two products of the workbench, seen from one of them. */
final class WorkbenchLink implements ApplicationLink {

    private final LinkStore store;
    private final LinkSettings settings;
    private final CurrentUser currentUser;
    private final OtherEnd other;
    private final String ownBaseUrl;

    WorkbenchLink(LinkStore store, CurrentUser currentUser, OtherEnd other, String ownBaseUrl) {
        this.store = store;
        this.settings = store.settings();
        this.currentUser = currentUser;
        this.other = other;
        this.ownBaseUrl = ownBaseUrl;
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId(settings.clientId());
    }

    @Override
    public ApplicationType getType() {
        return other.type();
    }

    @Override
    public String getName() {
        return other.name();
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create(other.baseUrl());
    }

    @Override
    public URI getRpcUrl() {
        return URI.create(settings.rpcAddress().isEmpty() ? other.baseUrl() : settings.rpcAddress());
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return new LinkRequestFactory(store, currentUser, getRpcUrl(), ownBaseUrl);
    }
}
