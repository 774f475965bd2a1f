package org.cairnplans.workbench.applinks;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/**
 * Administration of the link: switch it off, or let its requests go to another address (to see what "not reachable" looks like).
 */
final class LinksAdministration implements Page {

    private final ProductHost host;
    private final HostUsers users;
    private final LinkStore store;

    LinksAdministration(ProductHost host, HostUsers users, LinkStore store) {
        this.host = host;
        this.users = users;
        this.store = store;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        if (!users.isAdmin(call.user().orElseThrow())) {
            call.error(403, "Only administrators manage application links.");
            return;
        }
        call.requireWebSudo();
        if (!call.request().getMethod().equals("POST")) {
            show(call, 200, store.settings().rpcAddress(), "");
            return;
        }
        call.requireXsrf();
        String address = Objects.requireNonNullElse(call.parameter("rpcAddress"), "").strip().replaceAll("/+$", "");
        if (!address.isEmpty() && !isHttp(address)) {
            show(call, 400, address, "The address must start with http:// or https:// and name a server.");
            return;
        }
        store.change(address, call.parameter("enabled") != null);
        call.redirect(LinkPaths.ADMINISTRATION);
    }

    private static boolean isHttp(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private void show(PageCall call, int status, String address, String error) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("linked", host.peer() != null);
        model.put("other", host.peer() == null ? "" : OtherEnd.displayName(host.peer().name()));
        model.put("displayUrl", host.peer() == null ? "" : host.peer().baseUrl());
        model.put("rpcAddress", address);
        model.put("enabled", store.settings().enabled());
        model.put("error", error);
        call.response().setStatus(status);
        call.render("applinks/list.vm", model);
    }
}
