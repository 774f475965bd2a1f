package org.cairnplans.workbench.applinks;

import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.web.PageCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The consuming end of the link: leads the user to the other side and fetches the token when they come back. */
final class ConsumingPages {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumingPages.class);

    private final ProductHost host;
    private final LinkStore store;

    ConsumingPages(ProductHost host, LinkStore store) {
        this.host = host;
        this.store = store;
    }

    void begin(PageCall call) throws IOException {
        if (host.peer() == null || !store.settings().enabled()) {
            call.error(404, "There is no application link.");
            return;
        }
        String state = store.begin(call.user().orElseThrow().key(), ownAddress(call.parameter("redirectUrl")));
        call.response().sendRedirect(host.peer().baseUrl() + LinkPaths.AUTHORIZE + "?client="
                + encode(store.settings().clientId())
                + "&state=" + encode(state));
    }

    /** Only addresses of this application are returned to; a link in a mail must not lead elsewhere through us. */
    private String ownAddress(String wanted) {
        return wanted != null && wanted.startsWith(host.baseUrl() + "/") ? wanted : host.baseUrl() + "/";
    }

    void callback(PageCall call) throws IOException {
        HostUser user = call.user().orElseThrow();
        Optional<LinkStore.Dance> dance = store.end(Objects.requireNonNullElse(call.parameter("state"), ""))
                .filter(begun -> begun.userKey().equals(user.key()));
        if (dance.isEmpty()) {
            call.error(400,
                    "This answer belongs to no request of yours, or it took too long. Go back to the page and try again.");
            return;
        }
        String code = call.parameter("code");
        if (code != null && !fetchToken(user, code)) {
            call.error(502, OtherEnd.displayName(host.peer().name())
                    + " did not confirm the approval. Go back to the page and try again.");
            return;
        }
        call.response().sendRedirect(dance.get().returnTo());
    }

    private boolean fetchToken(HostUser user, String code) {
        try {
            LinkResponse answer = tell(LinkPaths.TOKEN, "code", code);
            if (answer.isSuccessful() && !answer.body().isBlank()) {
                store.approve(user.key(), answer.body().strip());
                return true;
            }
            LOG.warn("The other end of the application link refused a code with status {}", answer.status());
        } catch (ResponseException unreachable) {
            LOG.warn("The other end of the application link did not answer: {}", unreachable.getMessage());
        }
        return false;
    }

    /** Takes the user's approval back; the other side is told, and if it can't be, the token is forgotten here all the same. */
    void revoke(HostUser user) {
        store.token(user.key()).ifPresent(token -> {
            store.forget(user.key(), token);
            try {
                tell(LinkPaths.REVOKE, "token", token);
            } catch (ResponseException unreachable) {
                LOG.warn("The other end of the application link could not be told of a revocation: {}", unreachable.getMessage());
            }
        });
    }

    private LinkResponse tell(String path, String name, String value) throws ResponseException {
        LinkSettings settings = store.settings();
        String address = settings.rpcAddress().isEmpty() ? host.peer().baseUrl() : settings.rpcAddress();
        HttpCall call = new HttpCall("POST", URI.create(address + path));
        call.body(Map.of("client", settings.clientId(), "secret", settings.secret(), name, value).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue())).collect(Collectors.joining("&")),
                "application/x-www-form-urlencoded");
        return call.send();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
