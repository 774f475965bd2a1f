package org.cairnplans.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.Workbench;

/** A space of its own for a test, filled over REST by the administrator. */
public final class TestSpace {

    private final HttpAs admin;
    private final String key;

    /** @param key letters and digits that no other test uses */
    public TestSpace(Workbench workbench, String key) {
        this.admin = workbench.confluence("admin");
        this.key = key;
        HttpResponse<String> created = admin.post("/rest/api/space", Map.of("key", key, "name", "Space " + key));
        assertEquals(200, created.statusCode(), created.body());
    }

    /** @return the page's id */
    public long page(String title, String body) {
        return id(post(title, body));
    }

    long child(long parent, String title, String body) {
        return id(admin.post("/rest/api/content", Map.of("type", "page", "title", title, "space", Map.of("key", key),
                "ancestors", List.of(Map.of("id", String.valueOf(parent))), "body", storage(body))));
    }

    HttpResponse<String> post(String title, String body) {
        return admin.post("/rest/api/content", Map.of("type", "page", "title", title, "space", Map.of("key", key), "body",
                storage(body)));
    }

    HttpResponse<String> put(long id, int version, String body) {
        return admin.put("/rest/api/content/" + id, Map.of("type", "page", "title", "Plan", "version", Map.of("number", version),
                "body", storage(body)));
    }

    private static long id(HttpResponse<String> saved) {
        assertEquals(200, saved.statusCode(), saved.body());
        return HttpAs.json(saved).get("id").asLong();
    }

    private static Map<String, Object> storage(String body) {
        return Map.of("storage", Map.of("value", body, "representation", "storage"));
    }
}
