package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.demo.DemoData.DemoPerson;
import org.cairnplans.workbench.host.MovableClock;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.Progress;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The small organisation an empty workbench starts with. */
public final class DemoOrganisation {

    /** Set-up and reporting lines are there before the first pairing. */
    private static final int SET_UP_DAYS_AGO = 360;
    private static final int REVIEW_IN_DAYS = 24;
    private static final String ADMIN = "admin";
    private static final String SETUP = "/rest/cairn/1.0/setup";

    private final ProductHost jira;
    private final ProductHost confluence;
    private final DemoData data;
    private final RestCaller jiraRest;

    public DemoOrganisation(ProductHost jira, ProductHost confluence, Path workbenchDir) {
        this.jira = jira;
        this.confluence = confluence;
        this.data = new DemoData(workbenchDir);
        this.jiraRest = new RestCaller(jira.baseUrl());
    }

    /** Needs both products up. What it does is kept; it is done once per home. */
    public void fill(Progress progress) throws Exception {
        JiraStores stores = jira.services().require(JiraStores.class);
        WikiStore wiki = confluence.services().require(WikiStore.class);
        List<DemoPerson> people = data.people();
        DemoProjects projects = new DemoProjects(stores);
        DemoWorkLog work = new DemoWorkLog(jiraRest);
        Timeline timeline = new Timeline(jira.services().require(MovableClock.class));

        timeline.add(SET_UP_DAYS_AGO + 5, () -> new DemoPeople(stores, wiki).create(people));
        timeline.add(SET_UP_DAYS_AGO + 4, () -> projects.create(data.projects()));
        timeline.add(SET_UP_DAYS_AGO, () -> setUp(projects));
        timeline.add(SET_UP_DAYS_AGO, () -> reportingLines(people));
        timeline.add(SET_UP_DAYS_AGO - 1, () ->
                new DemoPages(new RestCaller(confluence.baseUrl()), wiki, data).write());
        work.tell(timeline, data.work());
        JsonNode growth = data.growth();
        new DemoPairings(jiraRest).tell(timeline, growth.get("pairings"));
        nights(timeline, growth.get("pairings"));
        new DemoGrowth(jiraRest, work).tell(timeline, growth.get("plans"));
        timeline.add(0, this::night);
        timeline.add(0, () -> new DemoDashboards(stores.dashboards(), jira.modules().pluginKey()).create());
        timeline.play(progress);
    }

    private void setUp(DemoProjects projects) throws Exception {
        step("types", jiraRest.object());
        step("links", jiraRest.object());
        JsonNode overview = step("readers", jiraRest.object());
        projects.secureGrowth(readersField(overview));
        step("project", jiraRest.object().put("project", DemoProjects.GROWTH_KEY));
        step("security", jiraRest.object());
        JsonNode done = step("programme", jiraRest.object()
                .put("programmeAdministrators", DemoPeople.PROGRAMME_ADMINISTRATORS)
                .put("reviewDate", LocalDate.now().plusDays(REVIEW_IN_DAYS).toString()));
        if (!done.get("complete").asBoolean()) {
            throw new IllegalStateException("Cairn's set-up is not complete: " + done);
        }
    }

    private JsonNode step(String name, ObjectNode input) throws Exception {
        return jiraRest.post(ADMIN, SETUP + "/" + name, input);
    }

    /** The number in {@code customfield_10000}. */
    private static long readersField(JsonNode overview) {
        for (JsonNode step : overview.get("steps")) {
            if (step.get("step").asText().equals("readers")) {
                return Long.parseLong(step.at("/things/0/id").asText().replaceAll("\\D", ""));
            }
        }
        throw new IllegalStateException("Set-up names no readers field: " + overview);
    }

    private void reportingLines(List<DemoPerson> people) throws Exception {
        StringBuilder csv = new StringBuilder("user,manager\n");
        people.forEach(person -> csv.append(person.username()).append(',').append(person.manager().orElse("")).append('\n'));
        jiraRest.postText(ADMIN, "/rest/cairn/1.0/people/reporting-lines", csv.toString(), "text/csv");
    }

    /** On the first day of a pairing the nightly duties make it active. */
    private void nights(Timeline timeline, JsonNode pairings) {
        for (JsonNode pairing : pairings) {
            Optional.ofNullable(pairing.get("start")).map(JsonNode::asInt).filter(day -> day >= 0)
                    .ifPresent(day -> timeline.add(day, this::night));
        }
    }

    private void night() throws Exception {
        jiraRest.post(ADMIN, SETUP + "/repair", jiraRest.object());
    }
}
