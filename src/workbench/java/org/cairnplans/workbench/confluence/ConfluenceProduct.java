package org.cairnplans.workbench.confluence;

import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.net.URI;
import org.cairnplans.workbench.applinks.ApplicationLinks;
import org.cairnplans.workbench.confluence.macro.InstalledMacros;
import org.cairnplans.workbench.confluence.macro.MacroCatalogue;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.page.ConfluencePages;
import org.cairnplans.workbench.confluence.rest.ContentResource;
import org.cairnplans.workbench.confluence.rest.SpaceResource;
import org.cairnplans.workbench.confluence.store.WikiUsers;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.Product;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ProductName;

/** The workbench's small Confluence: people, spaces, pages in storage format, and the macros of the app. */
public final class ConfluenceProduct implements Product {

    private ApplicationLinks links;

    @Override
    public ProductName name() {
        return ProductName.CONFLUENCE;
    }

    @Override
    public HostUsers open(ProductHost host) {
        WikiStore store = WikiStore.open(host.dataSource(), host.clock());
        addFirstAdministrator(store.users());
        InstalledMacros macros = new InstalledMacros(host.modules());
        PageRenderer renderer = new PageRenderer(store, macros, URI.create(host.baseUrl()).getPath());
        host.services().register(XhtmlContent.class, renderer.platformService());
        host.services().register(WikiStore.class, store);
        new ConfluencePages(store, renderer, new MacroCatalogue(host.modules(), host.services()), macros,
                renderer.macroReader()).register(host.pages());
        host.rest().add("/api", new ContentResource(store, renderer, host.currentUser(), host.baseUrl()),
                new SpaceResource(store, host.currentUser()));
        links = ApplicationLinks.open(host, store.users());
        return store.users();
    }

    @Override
    public void ready(ProductHost host) {
        links.connect();
    }

    private static void addFirstAdministrator(WikiUsers users) {
        if (users.byName("admin").isEmpty()) {
            HostUser admin = users.create("admin", "Administrator", "admin@example.com", "admin");
            users.setMember(admin, WikiUsers.ADMINISTRATORS, true);
        }
    }
}
