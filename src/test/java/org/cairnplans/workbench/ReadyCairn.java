package org.cairnplans.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Sets Cairn up in the workbench of a test, strictly, as an administrator would: plan project GROW, work project WORK. */
public final class ReadyCairn {

    private static final String SETUP = "/rest/cairn/1.0/setup";

    private ReadyCairn() {}

    /** Does nothing when another test has done it. */
    public static synchronized void in(Workbench workbench) {
        HttpAs admin = workbench.jira("admin");
        JiraStores jira = JiraStores.open(workbench.jira().dataSource());
        if (jira.projects().byKey("GROW").isPresent()) {
            return;
        }
        project(jira, "WORK", "Work");
        long growth = project(jira, "GROW", "Growth");
        step(admin, "types", Map.of());
        step(admin, "links", Map.of());
        secure(jira, growth, readersField(step(admin, "readers", Map.of())));
        step(admin, "project", Map.of("project", "GROW"));
        step(admin, "security", Map.of());
        JsonNode done = step(admin, "programme", Map.of("programmeAdministrators", "jira-administrators"));
        if (!done.get("complete").asBoolean()) {
            throw new IllegalStateException("Set-up is not complete: " + done);
        }
    }

    private static JsonNode step(HttpAs admin, String name, Map<String, Object> input) {
        return HttpAs.json(admin.post(SETUP + "/" + name, input));
    }

    private static long project(JiraStores jira, String key, String name) {
        String lead = jira.people().byName("admin").orElseThrow().key();
        return jira.projects().add(new ProjectRecord(0, key, name, "", lead, jira.permissions().schemes().get(0).id(),
                jira.issueTypeSchemes().standard().id(), jira.workflows().all().get(0).id(), null)).id();
    }

    private static void secure(JiraStores jira, long project, long readersField) {
        SecurityScheme scheme = jira.security().addScheme("Plans", "Owner and readers only");
        SecurityLevel level = jira.security().addLevel(scheme.id(), "Owner and readers", "Reporter and Cairn readers");
        jira.security().addEntry(level.id(), Holder.of(Holder.Kind.REPORTER));
        jira.security().addEntry(level.id(), Holder.userField(readersField));
        jira.security().setDefaultLevel(scheme.id(), level.id());
        jira.projects().setSecurityScheme(project, scheme.id());
    }

    private static long readersField(JsonNode overview) {
        for (JsonNode step : overview.get("steps")) {
            if (step.get("step").asText().equals("readers")) {
                return Long.parseLong(step.at("/things/0/id").asText().replaceAll("\\D", ""));
            }
        }
        throw new IllegalStateException("Set-up names no readers field: " + overview);
    }
}
