package org.cairnplans.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.host.ProductHost;

/** The platform's service: the other product, unless it does not run or an administrator has switched the link off. */
final class WorkbenchLinks implements ApplicationLinkService {

    private final ProductHost host;
    private final LinkStore store;

    WorkbenchLinks(ProductHost host, LinkStore store) {
        this.host = host;
        this.store = store;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return link().filter(link -> type.isInstance(link.getType())).map(List::of).orElse(List.of());
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return link().filter(link -> type.isInstance(link.getType())).orElse(null);
    }

    /** Asked anew each time: the other product may start later, and settings change. */
    private Optional<ApplicationLink> link() {
        return host.peer() == null || !store.settings().enabled() ? Optional.empty()
                : Optional.of(new WorkbenchLink(store, host.currentUser(), OtherEnd.of(host.peer()), host.baseUrl()));
    }
}
