package org.cairnplans.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.CurrentUser;

/** Makes requests as the signed-in user, with the token that this user has approved. */
final class LinkRequestFactory implements ApplicationLinkRequestFactory {

    private final LinkStore store;
    private final CurrentUser currentUser;
    private final URI rpcUrl;
    private final String ownBaseUrl;

    LinkRequestFactory(LinkStore store, CurrentUser currentUser, URI rpcUrl, String ownBaseUrl) {
        this.store = store;
        this.currentUser = currentUser;
        this.rpcUrl = rpcUrl;
        this.ownBaseUrl = ownBaseUrl;
    }

    /** As in the products, to be called for somebody who is signed in only. */
    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException {
        HostUser user = Objects.requireNonNull(currentUser.get().orElse(null),
                "You have to be logged in to use oauth authentication.");
        String token = store.token(user.key()).orElse(null);
        if (token == null) {
            throw new CredentialsRequiredException(this, "You do not have an authorized access token for the remote resource.");
        }
        HttpCall call = new HttpCall(methodType.name(), resolve(url));
        call.header("Authorization", "Bearer " + token);
        return new LinkRequest(call, () -> store.forget(user.key(), token));
    }

    private URI resolve(String url) {
        if (url.startsWith("http://") || url.startsWith("https://")) {
            return URI.create(url);
        }
        return URI.create(rpcUrl + (url.startsWith("/") ? "" : "/") + url);
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(ownBaseUrl + LinkPaths.BEGIN);
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return URI.create(getAuthorisationURI() + "?redirectUrl="
                + URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8));
    }
}
