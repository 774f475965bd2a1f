package org.cairnplans.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** HTTP calls to one product as one person, by basic authentication. */
public final class HttpAs {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String baseUrl;
    private final String username;

    HttpAs(String baseUrl, String username) {
        this.baseUrl = baseUrl;
        this.username = username;
    }

    /** @param path below the context, starting with a slash */
    public HttpResponse<String> get(String path) {
        return send("GET", path, null, null);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** @param body anything Jackson can write, or JSON as a string */
    public HttpResponse<String> post(String path, Object body) {
        return send("POST", path, text(body), "application/json");
    }

    /** @param body anything Jackson can write, or JSON as a string */
    public HttpResponse<String> put(String path, Object body) {
        return send("PUT", path, text(body), "application/json");
    }

    /**
     * Any call; carries the header that lets it pass the XSRF check.
     *
     * @param body null for none
     * @param type null for none
     */
    public HttpResponse<String> send(String method, String path, String body, String type) {
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(method, publisher)
                .header("X-Atlassian-Token", "no-check");
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (username != null) {
            byte[] credentials = (username + ":" + username).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + path, e);
        }
    }

    /** The body of an answer as JSON. */
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON (" + answer.statusCode() + "): " + answer.body(), e);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
