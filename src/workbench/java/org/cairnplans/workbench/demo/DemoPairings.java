package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Pairings as people would make them: proposed, answered, begun, ended. */
final class DemoPairings {

    private static final String API = "/rest/cairn/1.0/pairings";

    private final RestCaller jira;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<JsonNode, Long> ids = new HashMap<>();

    DemoPairings(RestCaller jira) {
        this.jira = jira;
    }

    void tell(Timeline timeline, JsonNode stories) {
        for (JsonNode story : stories) {
            timeline.add(story.get("proposed").asInt(), () -> propose(story));
            if (story.has("answered")) {
                timeline.add(story.get("answered").asInt(), () -> answer(story));
            }
            if (story.has("ended")) {
                timeline.add(story.get("ended").asInt(), () -> end(story));
            }
        }
    }

    private void propose(JsonNode story) throws IOException, InterruptedException {
        ObjectNode body = jira.object().put("mentor", story.get("mentor").asText());
        if (!story.get("by").asText().equals(story.get("mentee").asText())) {
            body.put("mentee", story.get("mentee").asText());
        }
        if (story.has("start")) {
            body.put("first", day(story, "start")).put("last", day(story, "end"));
        }
        ids.put(story, jira.post(story.get("by").asText(), API, body).get("id").asLong());
    }

    private void answer(JsonNode story) throws IOException, InterruptedException {
        String mentor = story.get("mentor").asText();
        jira.post(mentor, API + "/" + ids.get(story) + "/" + story.get("answer").asText(), version(mentor, story));
    }

    private void end(JsonNode story) throws IOException, InterruptedException {
        String who = story.get("endedBy").asText();
        jira.post(who, API + "/" + ids.get(story) + "/end", version(who, story).put("reason", story.get("reason").asText()));
    }

    /** Each change names the version it saw. */
    private ObjectNode version(String username, JsonNode story) throws IOException, InterruptedException {
        return jira.object().put("version", jira.get(username, API + "/" + ids.get(story)).get("version").asInt());
    }

    private String day(JsonNode story, String field) {
        return today.minusDays(story.get(field).asInt()).toString();
    }
}
