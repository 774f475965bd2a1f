package org.cairnplans.workbench.host.web.session;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses of sign-in, and where to go after it. A destination never leaves the product, whatever the address says. */
public final class Destinations implements LoginUriProvider {

    private final String baseUrl;
    private final String contextPath;
    private final SignInPaths paths;

    /** @param baseUrl address of the product without a trailing slash */
    public Destinations(String baseUrl, SignInPaths paths) {
        this.baseUrl = baseUrl;
        this.contextPath = URI.create(baseUrl).getPath();
        this.paths = paths;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String path = withoutContext(returnUri.toASCIIString());
        return URI.create(baseUrl + loginPath(path));
    }

    /** The login page that leads back to this request, below the host's root. */
    public String loginPage(HttpServletRequest request) {
        return contextPath + loginPath(pathOf(request));
    }

    private String loginPath(String destination) {
        return paths.login() + "?permissionViolation=true&" + SignInPaths.DESTINATION + "=" + encode(destination);
    }

    /** The password page of administration that leads back to this request, below the host's root; keeps the form it sent. */
    String webSudoPage(HttpServletRequest request) {
        String destination = pathOf(request);
        String page = contextPath + paths.webSudo() + "?" + paths.webSudoDestination() + "=" + encode(destination);
        return CutForm.keep(request, destination) ? page + "&" + SignInPaths.WEBSUDO_IS_POST + "=true" : page;
    }

    private String pathOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(contextPath.length());
        // A POST comes back as GET after signing in, and with its query among its fields after the password of administration.
        boolean repeatable = request.getQueryString() != null && "GET".equals(request.getMethod());
        return repeatable ? path + "?" + request.getQueryString() : path;
    }

    private String withoutContext(String address) {
        String path = address.startsWith(baseUrl) ? address.substring(baseUrl.length()) : address;
        return path.startsWith(contextPath + "/") ? path.substring(contextPath.length()) : path;
    }

    /**
     * Checks a destination that came with a request.
     *
     * @param destination path below the context; anything else (another host, a scheme, a protocol-relative address, control
     *     characters, a way out of the context) is refused
     * @return the path below the host's root to redirect to; empty when there is none or it is refused
     */
    public Optional<String> checked(String destination) {
        if (destination == null || !destination.startsWith("/") || destination.startsWith("//")
                || destination.chars().anyMatch(c -> c < ' ' || c == '\\' || c == 0x7f)) {
            return Optional.empty();
        }
        try {
            URI target = new URI(contextPath + destination).normalize();
            boolean inside = target.getHost() == null && target.getScheme() == null && target.getPath() != null
                    && target.getPath().startsWith(contextPath + "/");
            return inside ? Optional.of(contextPath + destination) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
