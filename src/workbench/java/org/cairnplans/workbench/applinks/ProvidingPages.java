package org.cairnplans.workbench.applinks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;

/** The providing end of the link: asks the user, hands out tokens, takes them back. */
final class ProvidingPages {

    private final GrantStore grants;
    private final String ownName;

    ProvidingPages(GrantStore grants, String ownName) {
        this.grants = grants;
        this.ownName = ownName;
    }

    /** Shows the question; with POST takes the answer and sends the browser back. */
    void authorize(PageCall call) throws IOException {
        Optional<Consumer> consumer = grants.consumer(text(call, "client"));
        String state = text(call, "state");
        if (consumer.isEmpty() || state.isEmpty()) {
            call.error(400, "This is not a request of an application that " + ownName + " is linked to.");
        } else if (call.request().getMethod().equals("POST")) {
            call.requireXsrf();
            decide(call, consumer.get(), state);
        } else {
            HostUser user = call.user().orElseThrow();
            call.render("applinks/authorize.vm", Map.of("application", consumer.get().name(), "here", ownName,
                    "client", consumer.get().clientId(), "state", state, "person", user));
        }
    }

    private void decide(PageCall call, Consumer consumer, String state) throws IOException {
        String answer = call.parameter("approve") == null ? "error=access_denied"
                : "code=" + encode(grants.issueCode(consumer, call.user().orElseThrow().key()));
        call.response().sendRedirect(consumer.callback() + "?state=" + encode(state) + "&" + answer);
    }

    /** For the application, not for browsers: a code becomes a token. */
    void token(PageCall call) throws IOException {
        if (!isApplication(call)) {
            return;
        }
        Optional<String> token = grants.redeem(text(call, "client"), text(call, "code"));
        call.response().setStatus(token.isPresent() ? 200 : 400);
        call.response().getWriter().write(token.orElse(""));
    }

    /** For the application: its user has taken the approval back there. */
    void revoke(PageCall call) throws IOException {
        if (isApplication(call)) {
            grants.revoke(text(call, "client"), text(call, "token"));
        }
    }

    private boolean isApplication(PageCall call) {
        call.response().setContentType("text/plain;charset=UTF-8");
        call.response().setHeader("Cache-Control", "no-store");
        boolean known = call.request().getMethod().equals("POST") && grants.isSecret(text(call, "client"), text(call, "secret"));
        if (!known) {
            call.response().setStatus(403);
        }
        return known;
    }

    private static String text(PageCall call, String name) {
        return Objects.requireNonNullElse(call.parameter(name), "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
