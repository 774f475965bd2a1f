package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.Space;

/** One Confluence space with pages, written by the people who run the programme. */
final class DemoPages {

    private static final String SPACE = "GROW";
    private static final String AUTHOR = "ines";

    private final RestCaller confluence;
    private final WikiStore store;
    private final DemoData data;

    DemoPages(RestCaller confluence, WikiStore store, DemoData data) {
        this.confluence = confluence;
        this.store = store;
        this.data = data;
    }

    void write() throws IOException, InterruptedException {
        store.spaces().create(new Space(SPACE, "Growth", "How we grow"));
        String home = page("How we grow", "home", null);
        page("My plan", "my-plan", home);
        page("Growth in Payments", "payments-growth", home);
        page("For mentors", "mentor-guide", home);
    }

    /** @param parent id of the page above, null for the top */
    private String page(String title, String file, String parent) throws IOException, InterruptedException {
        ObjectNode body = confluence.object().put("type", "page").put("title", title);
        body.putObject("space").put("key", SPACE);
        if (parent != null) {
            body.withArray("ancestors").addObject().put("id", parent);
        }
        ObjectNode storage = body.putObject("body").putObject("storage");
        storage.put("value", data.page(file)).put("representation", "storage");
        JsonNode created = confluence.post(AUTHOR, "/rest/api/content", body);
        return created.get("id").asText();
    }
}
