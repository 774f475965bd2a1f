package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Calls a product's REST API as a person of the demo, whose password is the user name. */
final class RestCaller {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String baseUrl;

    /** @param baseUrl of the product, without a trailing slash */
    RestCaller(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    JsonNode get(String username, String path) throws IOException, InterruptedException {
        return send(username, "GET", path, null, "application/json");
    }

    JsonNode post(String username, String path, JsonNode body) throws IOException, InterruptedException {
        return send(username, "POST", path, body.toString(), "application/json");
    }

    JsonNode put(String username, String path, JsonNode body) throws IOException, InterruptedException {
        return send(username, "PUT", path, body.toString(), "application/json");
    }

    JsonNode postText(String username, String path, String body, String type) throws IOException, InterruptedException {
        return send(username, "POST", path, body, type);
    }

    /** @throws IllegalStateException naming the call and the answer when the product refuses: a broken story must not look told */
    private JsonNode send(String username, String method, String path, String body, String type)
            throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((username + ":" + username).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    method + " " + path + " as " + username + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isBlank() ? json.missingNode() : json.readTree(answer.body());
    }
}
