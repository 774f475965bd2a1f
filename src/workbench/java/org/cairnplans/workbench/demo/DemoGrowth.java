package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.demo.MilestonePlan.Step;

/**
 * Plans as people would make them: start, activate, share, close milestones, link evidence, confirm or ask. Everything by Cairn's
 * REST API as the person concerned.
 */
final class DemoGrowth {

    private static final String API = "/rest/cairn/1.0/";

    private final RestCaller jira;
    private final DemoWorkLog work;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<JsonNode, JsonNode> plans = new HashMap<>();
    private final Map<JsonNode, JsonNode> goals = new HashMap<>();

    DemoGrowth(RestCaller jira, DemoWorkLog work) {
        this.jira = jira;
        this.work = work;
    }

    void tell(Timeline timeline, JsonNode stories) {
        for (JsonNode story : stories) {
            String owner = story.get("owner").asText();
            timeline.add(story.get("created").asInt(), () -> start(owner, story));
            if (story.has("sharedDraftWithMentor")) {
                timeline.add(story.get("sharedDraftWithMentor").asInt(), () -> share(owner, story, true, false));
            }
            // Before the activation, which asks for what these describe on the same day.
            story.get("goals").forEach(goal -> tellGoal(timeline, owner, story, goal));
            if (story.has("activated")) {
                timeline.add(story.get("activated").asInt(), () -> activate(owner, story));
            }
            if (story.has("sharedWithManager")) {
                timeline.add(story.get("sharedWithManager").asInt(), () -> share(owner, story, false, true));
            }
            if (story.has("closed")) {
                timeline.add(story.get("closed").asInt(), () -> close(owner, plans.get(story).get("key").asText()));
            }
        }
    }

    private void tellGoal(Timeline timeline, String owner, JsonNode story, JsonNode goal) {
        if (!story.has("activated")) {
            return;
        }
        int activated = story.get("activated").asInt();
        for (Step step : MilestonePlan.of(goal, activated, today).steps()) {
            timeline.add(activated, () -> addMilestone(owner, goal, step));
            step.closedDaysAgo().ifPresent(day -> timeline.add(day, () -> closeMilestone(owner, goal, step)));
        }
        timeline.add(activated, () -> describe(owner, goal));
        goal.path("evidence").forEach(item -> {
            timeline.add(item.get("day").asInt(), () -> addEvidence(owner, goal, item));
            if (item.has("confirmed")) {
                timeline.add(item.get("confirmed").asInt(), () -> review(owner, goal, item, null));
            }
            if (item.has("asked")) {
                timeline.add(item.at("/asked/day").asInt(), () -> review(owner, goal, item, item.at("/asked/question").asText()));
            }
        });
        if (goal.has("closed")) {
            timeline.add(goal.get("closed").asInt(), () -> close(owner, goals.get(goal).get("key").asText()));
        }
    }

    private void start(String owner, JsonNode story) throws IOException, InterruptedException {
        ObjectNode body = jira.object().put("title", story.get("title").asText()).put("aspiration", story.path("aspiration").asText(""));
        for (JsonNode goal : story.get("goals")) {
            body.withArray("goals").addObject()
                    .put("title", goal.get("title").asText())
                    .put("behaviour", goal.get("behaviour").asText())
                    .put("due", day(goal.get("due").asInt()));
        }
        JsonNode plan = jira.post(owner, API + "plans", body);
        plans.put(story, plan);
        for (int i = 0; i < story.get("goals").size(); i++) {
            goals.put(story.get("goals").get(i), plan.get("goals").get(i));
        }
    }

    /** Measure, competency and evidence requirements: what a goal needs before its plan is activated. */
    private void describe(String owner, JsonNode goal) throws IOException, InterruptedException {
        ObjectNode body = jira.object()
                .put("title", goal.get("title").asText())
                .put("behaviour", goal.get("behaviour").asText())
                .put("due", day(goal.get("due").asInt()));
        body.set("measure", goal.get("measure"));
        body.withArray("competencies").addObject()
                .put("competency", goal.get("competency").asText()).put("level", goal.get("level").asInt());
        goal.get("requirements").forEach(requirement -> body.withArray("requirements").addObject()
                .put("kind", requirement.get("kind").asText()).put("minimum", requirement.get("minimum").asInt()).put("note", ""));
        jira.put(owner, API + "goals/" + id(goal), body);
    }

    private void activate(String owner, JsonNode story) throws IOException, InterruptedException {
        jira.post(owner, API + "plans/" + plans.get(story).get("id").asLong() + "/activation", jira.object().put("acceptWarnings", true));
    }

    private void share(String owner, JsonNode story, boolean withMentor, boolean withManager) throws IOException, InterruptedException {
        jira.put(owner, API + "plans/" + plans.get(story).get("id").asLong() + "/sharing",
                jira.object().put("withMentor", withMentor).put("withManager", withManager).put("evidenceLinks", false));
    }

    private void addMilestone(String owner, JsonNode goal, Step step) throws IOException, InterruptedException {
        jira.post(owner, API + "goals/" + id(goal) + "/milestones",
                jira.object().put("title", step.title()).put("due", day(step.dueDaysAgo())));
    }

    private void closeMilestone(String owner, JsonNode goal, Step step) throws IOException, InterruptedException {
        for (JsonNode milestone : jira.get(owner, API + "goals/" + id(goal)).get("milestones")) {
            if (milestone.get("title").asText().equals(step.title()) && !milestone.get("closed").asBoolean()) {
                jira.post(owner, API + "goals/" + id(goal) + "/milestones/" + milestone.get("id").asLong() + "/closing",
                        jira.object().put("learned", step.learned()));
                return;
            }
        }
        throw new IllegalStateException("No open milestone \"" + step.title() + "\"");
    }

    private void addEvidence(String owner, JsonNode goal, JsonNode item) throws IOException, InterruptedException {
        ObjectNode body = jira.object()
                .put("goal", id(goal))
                .put("workItem", work.keyOf(item.get("work").asText()))
                .put("kind", item.get("kind").asText())
                .put("role", item.get("role").asText())
                .put("learned", item.get("learned").asText())
                .put("applied", item.get("applied").asText())
                .put("competency", goal.get("competency").asText())
                .put("level", item.get("level").asInt());
        goals.put(item, jira.post(owner, API + "evidence", body));
    }

    /** @param question null to confirm */
    private void review(String owner, JsonNode goal, JsonNode item, String question) throws IOException, InterruptedException {
        String mentor = jira.get(owner, API + "people/me").at("/mentors/0/username").asText();
        String path = API + "evidence/" + goals.get(item).get("id").asLong();
        if (question == null) {
            jira.post(mentor, path + "/confirmation", jira.object());
        } else {
            jira.post(mentor, path + "/question", jira.object().put("question", question));
        }
    }

    /** Closing is a plain Jira transition: Cairn takes the status as it is. */
    private void close(String owner, String key) throws IOException, InterruptedException {
        work.transition(owner, key, "Done");
    }

    private long id(JsonNode goal) {
        return goals.get(goal).get("id").asLong();
    }

    private String day(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }
}
