package org.cairnplans.workbench.applinks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** What a person has allowed, in both directions, to look at and to take back. */
final class ApprovalsPage implements Page {

    private final ProductHost host;
    private final GrantStore grants;
    private final LinkStore links;
    private final ConsumingPages consuming;

    ApprovalsPage(ProductHost host, GrantStore grants, LinkStore links, ConsumingPages consuming) {
        this.host = host;
        this.grants = grants;
        this.links = links;
        this.consuming = consuming;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        HostUser user = call.user().orElseThrow();
        if (call.request().getMethod().equals("POST")) {
            call.requireXsrf();
            if ("given".equals(call.parameter("direction"))) {
                grants.revokeAll(user.key());
            } else if (host.peer() != null) {
                consuming.revoke(user);
            }
            call.redirect(LinkPaths.APPROVALS);
            return;
        }
        String other = host.peer() == null ? "" : OtherEnd.displayName(host.peer().name());
        List<Approval> received = Optional.of(other).filter(name -> !name.isEmpty())
                .flatMap(name -> links.approvedSince(user.key()).map(since -> new Approval(name, since))).stream().toList();
        Map<String, Object> model = new HashMap<>();
        model.put("here", OtherEnd.displayName(host.name()));
        model.put("given", grants.approvals(user.key()));
        model.put("received", received);
        call.render("applinks/approvals.vm", model);
    }
}
