package org.cairnplans.workbench.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.jira.domain.Grant;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.RoleActor;
import org.cairnplans.workbench.jira.store.JiraStores;

/** People and a project of a test's own in the shared workbench: an insider with every right, an outsider who sees nothing. */
public final class JiraWorld {

    private final Workbench workbench;
    private final JiraStores stores;
    private final ProjectRecord project;
    private final String name;

    /** @param name lower-case letters that no other test uses */
    public JiraWorld(Workbench workbench, String name) {
        this.workbench = workbench;
        this.name = name;
        this.stores = JiraStores.open(workbench.jira().dataSource());
        JiraUser insider = person("insider-" + name);
        person("outsider-" + name);
        long role = stores.roles().add("Insiders " + name, "").id();
        long scheme = stores.permissions().addScheme("Insiders only " + name, "", Permissions.PROJECT.stream()
                .map(permission -> new Grant(permission, Holder.role(role))).toList()).id();
        project = stores.projects().add(new ProjectRecord(0, name.toUpperCase(Locale.ROOT), "Project " + name, "", insider.key(),
                scheme, stores.issueTypeSchemes().standard().id(),
                stores.workflows().byName("Default Workflow").orElseThrow().id(), null));
        stores.roles().give(new RoleActor(role, project.id(), false, insider.key()));
    }

    private JiraUser person(String username) {
        JiraUser user = stores.people().add(username, "Person " + username, username + "@example.org", Locale.ENGLISH,
                ZoneOffset.UTC, username);
        stores.groups().join("jira-software-users", user.key());
        return user;
    }

    public JiraStores stores() {
        return stores;
    }

    public String insiderName() {
        return "insider-" + name;
    }

    public String outsiderName() {
        return "outsider-" + name;
    }

    public HttpAs insider() {
        return workbench.jira(insiderName());
    }

    public HttpAs outsider() {
        return workbench.jira(outsiderName());
    }

    public String userKey(String username) {
        return stores.people().byName(username).orElseThrow().key();
    }

    public String projectKey() {
        return project.key();
    }

    /** @return key of the new issue */
    public String task(String summary) {
        return create(Map.of("project", Map.of("key", project.key()), "issuetype", Map.of("name", "Task"), "summary", summary));
    }

    /** @return key of the new sub-task */
    public String subTask(String parent, String summary) {
        return create(Map.of("project", Map.of("key", project.key()), "issuetype", Map.of("name", "Sub-task"),
                "parent", Map.of("key", parent), "summary", summary));
    }

    private String create(Map<String, Object> fields) {
        HttpResponse<String> answer = insider().post("/rest/api/2/issue", Map.of("fields", fields));
        assertEquals(201, answer.statusCode(), answer.body());
        return HttpAs.json(answer).get("key").asText();
    }

    /** Texts of a JSON array. */
    public static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(i -> array.get(i).asText()).toList();
    }
}
