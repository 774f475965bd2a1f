package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.demo.DemoData.DemoWork;

/** A year of work: each issue is created, started and resolved by the people who did it, through Jira's REST API. */
final class DemoWorkLog {

    private final RestCaller jira;
    private final Map<String, String> keys = new HashMap<>();

    DemoWorkLog(RestCaller jira) {
        this.jira = jira;
    }

    void tell(Timeline timeline, List<DemoWork> work) {
        for (DemoWork item : work) {
            timeline.add(item.createdDaysAgo(), () -> create(item));
            timeline.add(startedDaysAgo(item), () -> transition(item.assignee(), keyOf(item.summary()), "In Progress"));
            item.resolvedDaysAgo().ifPresent(day -> timeline.add(day, () -> transition(item.assignee(), keyOf(item.summary()), "Done")));
        }
    }

    /** Key of a work item already created, by its summary. */
    String keyOf(String summary) {
        String key = keys.get(summary);
        if (key == null) {
            throw new IllegalStateException("The story links \"" + summary + "\" before it exists");
        }
        return key;
    }

    /** A third of the way from creation to resolution, or two days after creation for what still goes on. */
    private static int startedDaysAgo(DemoWork item) {
        return item.resolvedDaysAgo()
                .map(resolved -> item.createdDaysAgo() - (item.createdDaysAgo() - resolved) / 3)
                .orElse(Math.max(0, item.createdDaysAgo() - 2));
    }

    private void create(DemoWork item) throws IOException, InterruptedException {
        ObjectNode body = jira.object();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("key", item.project());
        fields.putObject("issuetype").put("name", item.type());
        fields.put("summary", item.summary());
        fields.put("description", item.description());
        fields.putObject("assignee").put("name", item.assignee());
        if (!item.component().isEmpty()) {
            fields.putArray("components").addObject().put("name", item.component());
        }
        item.labels().forEach(fields.withArray("labels")::add);
        keys.put(item.summary(), jira.post(item.reporter(), "/rest/api/2/issue", body).get("key").asText());
    }

    /** @param status name of the status to go to */
    void transition(String username, String key, String status) throws IOException, InterruptedException {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : jira.get(username, path).get("transitions")) {
            if (transition.at("/to/name").asText().equals(status)) {
                ObjectNode body = jira.object();
                body.putObject("transition").put("id", transition.get("id").asText());
                jira.post(username, path, body);
                return;
            }
        }
        throw new IllegalStateException("No transition to " + status + " for " + key);
    }
}
