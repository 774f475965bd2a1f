package org.cairnplans.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLinkService;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.web.AuthTokens;
import org.cairnplans.workbench.host.web.OpenPage;
import org.cairnplans.workbench.store.Sql;

/**
 * The application link of one product, both ends of it. Requests go over real HTTP as the user who looks at the page, after that
 * user has approved it once on the other side; what the products do with OAuth is done here with a code and a bearer token.
 */
public final class ApplicationLinks {

    private final ProductHost host;
    private final LinkStore links;

    private ApplicationLinks(ProductHost host, LinkStore links) {
        this.host = host;
        this.links = links;
    }

    /** Registers services and pages; to be called while the product opens. */
    public static ApplicationLinks open(ProductHost host, HostUsers users) {
        Sql sql = new Sql(host.dataSource());
        LinkStore links = new LinkStore(sql, host.clock());
        GrantStore grants = new GrantStore(sql, host.clock());
        host.services().register(ApplicationLinkService.class, new WorkbenchLinks(host, links));
        host.services().register(AuthTokens.class, token -> grants.userOf(token).flatMap(users::byKey).filter(HostUser::active));
        registerPages(host, users, links, grants);
        return new ApplicationLinks(host, links);
    }

    /**
     * Makes this product known to the other one, as an administrator would by creating the link on both sides; to be called when
     * both products are there.
     */
    public void connect() {
        if (host.peer() != null) {
            LinkSettings settings = links.settings();
            new GrantStore(new Sql(host.peer().dataSource()), host.clock()).trust(new Consumer(settings.clientId(),
                    OtherEnd.displayName(host.name()), host.baseUrl() + LinkPaths.CALLBACK), settings.secret());
        }
    }

    private static void registerPages(ProductHost host, HostUsers users, LinkStore links, GrantStore grants) {
        HostPages pages = host.pages();
        ConsumingPages consuming = new ConsumingPages(host, links);
        ProvidingPages providing = new ProvidingPages(grants, OtherEnd.displayName(host.name()));
        pages.register(LinkPaths.BEGIN, consuming::begin);
        pages.register(LinkPaths.CALLBACK, consuming::callback);
        pages.register(LinkPaths.AUTHORIZE, providing::authorize);
        pages.register(LinkPaths.TOKEN, (OpenPage) providing::token);
        pages.register(LinkPaths.REVOKE, (OpenPage) providing::revoke);
        pages.register(LinkPaths.APPROVALS, new ApprovalsPage(host, grants, links, consuming));
        pages.register(LinkPaths.ADMINISTRATION, new LinksAdministration(host, users, links));
    }
}
