package org.cairnplans.workbench.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.RoleActor;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.issue.IssueListener;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.jql.JqlSearch;
import org.cairnplans.workbench.jira.store.JiraStores;

/** A Jira with a project WORK and a few people, to test on. The clock stands still until it is moved. */
public final class SmallJira {

    /** Noon of a Wednesday. */
    public static final Instant START = Instant.parse("2026-03-11T12:00:00Z");

    public final JiraStores stores;
    public final JiraWork work;
    public final JqlSearch search;
    public final JiraUser admin;
    public final JiraUser anna;
    public final JiraUser ben;
    public final ProjectRecord project;
    public final List<String> events = new ArrayList<>();

    private Instant now = START;

    public SmallJira(JiraDatabase database) {
        stores = JiraStores.open(database.empty());
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        work = JiraWork.over(stores, clock);
        search = new JqlSearch(stores, clock);
        work.journal().listen(new Recorder());
        admin = stores.people().byName("admin").orElseThrow();
        anna = person("anna");
        ben = person("ben");
        project = project("WORK");
        stores.roles().give(new RoleActor(stores.roles().byName("Administrators").orElseThrow().id(), project.id(), false,
                admin.key()));
    }

    public void at(String moment) {
        now = Instant.parse(moment);
    }

    public JiraUser person(String name) {
        JiraUser user = stores.people().add(name, Character.toUpperCase(name.charAt(0)) + name.substring(1), name
                + "@example.org",
                Locale.ENGLISH, ZoneOffset.UTC, name);
        stores.groups().join("jira-software-users", user.key());
        return user;
    }

    public ProjectRecord project(String key) {
        return stores.projects().add(new ProjectRecord(0, key, key + " project", "", admin.key(),
                stores.permissions().schemes().get(0).id(), stores.issueTypeSchemes().standard().id(),
                stores.workflows().all().get(0).id(), null));
    }

    public long type(String name) {
        return stores.issueTypes().byName(name).map(IssueTypeRecord::id).orElseThrow();
    }

    public long status(String name) {
        return stores.workflows().statusByName(name).orElseThrow().id();
    }

    /** Start of the input of an ordinary task. */
    public IssueInput task(String summary) {
        return new IssueInput().project(project.id()).type(type("Task")).summary(summary);
    }

    public IssueContent create(JiraUser actor, IssueInput input) {
        return work.creation().create(actor.key(), work.creation().check(actor.key(), input));
    }

    public IssueContent edit(JiraUser actor, IssueContent issue, IssueInput input) {
        Draft draft = work.edits().check(actor.key(), issue.issue().id(), input);
        return work.edits().edit(actor.key(), draft);
    }

    /** Runs the transition of this name. */
    public IssueContent move(JiraUser actor, IssueContent issue, String transition) {
        int action = work.transitions().available(actor.key(), issue.issue()).stream().filter(t -> t.name().equals(transition))
                .findFirst().orElseThrow().actionId();
        return work.transitions().transition(actor.key(), work.transitions().check(actor.key(), issue.issue().id(), action,
                new IssueInput()));
    }

    public boolean sees(JiraUser person, IssueContent issue) {
        return stores.access().visible(issue.issue().id(), Viewer.of(person.key())).isPresent();
    }

    /** A security scheme for the project with one level, which is its default. @return id of the level */
    public long secure(ProjectRecord secured, Holder... holders) {
        long scheme = stores.security().addScheme(secured.key() + " security", "").id();
        long level = stores.security().addLevel(scheme, "Strict", "").id();
        for (Holder holder : holders) {
            stores.security().addEntry(level, holder);
        }
        stores.security().setDefaultLevel(scheme, level);
        stores.projects().setSecurityScheme(secured.id(), scheme);
        return level;
    }

    private final class Recorder implements IssueListener {

        @Override
        public void issue(Kind kind, IssueContent issue, String actor) {
            events.add(kind + " " + issue.issue().key());
        }

        @Override
        public void linkCreated(LinkRecord link, String actor) {
            events.add("LINKED");
        }

        @Override
        public void linkDeleted(LinkRecord link, String actor) {
            events.add("UNLINKED");
        }

        @Override
        public void projectDeleted(ProjectRecord gone, String actor) {
            events.add("PROJECT DELETED " + gone.key());
        }
    }
}
