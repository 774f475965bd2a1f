package org.cairnplans.workbench.demo;

import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.demo.DemoData.DemoProject;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Makes the projects as an administrator would: three for work, one for growth with strict issue security. */
final class DemoProjects {

    static final String GROWTH_KEY = "GROW";

    private final JiraStores jira;

    DemoProjects(JiraStores jira) {
        this.jira = jira;
    }

    /** Work projects share one issue type scheme; the growth project shares the default scheme, so that set-up has one to copy. */
    void create(List<DemoProject> projects) {
        List<Long> types = new ArrayList<>(jira.issueTypeSchemes().standard().typeIds());
        for (String name : List.of("Incident", "Improvement")) {
            IssueTypeRecord like = jira.issueTypes().byId(types.get(0)).orElseThrow();
            types.add(jira.issueTypes().add(name, "", false, like.avatarId()).id());
        }
        long software = jira.issueTypeSchemes().add("Software development", "Stories, bugs, incidents", false, types).id();
        for (DemoProject project : projects) {
            long id = add(project.key(), project.name(), project.lead(), software);
            project.components().forEach(component -> jira.parts().addComponent(id, component, ""));
        }
        add(GROWTH_KEY, "Growth", "hanna", jira.issueTypeSchemes().standard().id());
    }

    /** What Cairn's set-up walks an administrator through: a default level that lets in reporter and readers only. */
    void secureGrowth(long readersField) {
        SecurityScheme scheme = jira.security().addScheme("Growth plans", "Owner and readers only");
        SecurityLevel level = jira.security().addLevel(scheme.id(), "Owner and readers", "Reporter and Cairn readers");
        jira.security().addEntry(level.id(), Holder.of(Holder.Kind.REPORTER));
        jira.security().addEntry(level.id(), Holder.userField(readersField));
        jira.security().setDefaultLevel(scheme.id(), level.id());
        jira.projects().setSecurityScheme(jira.projects().byKey(GROWTH_KEY).orElseThrow().id(), scheme.id());
    }

    private long add(String key, String name, String lead, long typeScheme) {
        String leadKey = jira.people().byName(lead).orElseThrow().key();
        long permissions = jira.permissions().schemes().get(0).id();
        long workflow = jira.workflows().all().get(0).id();
        return jira.projects().add(new ProjectRecord(0, key, name, "", leadKey, permissions, typeScheme, workflow, null)).id();
    }
}
