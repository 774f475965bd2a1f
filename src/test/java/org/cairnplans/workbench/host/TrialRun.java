package org.cairnplans.workbench.host;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cairnplans.workbench.Launcher;
import org.cairnplans.workbench.Options;
import org.cairnplans.workbench.host.web.TomcatHttpLayer;

/** A packed app in one bare product with HTTP, for as long as a test needs it. */
final class TrialRun implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Launcher launcher;
    private final ProductName product;

    /** @throws Exception what the product would not accept */
    TrialRun(Path jar, Path home, Product product) throws Exception {
        this.product = product.name();
        Options options = Options.of(jar, Map.of(
                "workbench.dir", System.getProperty("workbench.dir", "src/workbench"),
                "workbench.home", home.toString(),
                "workbench.database", "jdbc:h2:mem:" + UUID.randomUUID(),
                "workbench." + product.name().key() + ".port", String.valueOf(freePort())));
        launcher = new Launcher(options, line -> {}, host -> new TomcatHttpLayer(host, options.port(host.name())));
        launcher.start(List.of(product));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    RunningProduct host() {
        return launcher.product(product);
    }

    /**
     * @param username null for nobody
     * @param headers names and values in turn
     */
    HttpResponse<String> send(String method, String path, String username, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host().baseUrl() + path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        List<String> all = new ArrayList<>(List.of(headers));
        if (username != null) {
            String credentials = username + ":" + username;
            all.add("Authorization");
            all.add("Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String username) throws IOException, InterruptedException {
        return send("GET", path, username, null);
    }

    @Override
    public void close() {
        launcher.close();
    }
}
