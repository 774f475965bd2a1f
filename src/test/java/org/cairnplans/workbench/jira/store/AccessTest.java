package org.cairnplans.workbench.jira.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.jira.JiraDatabase;
import org.cairnplans.workbench.jira.SmallJira;
import org.cairnplans.workbench.jira.domain.CustomFieldKind;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.Grant;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.RoleActor;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.jql.JqlQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldShowIssuesWithoutLevelToEverybodySignedIn(JiraDatabase database) {
        SmallJira jira = new SmallJira(database);
        IssueContent issue = jira.create(jira.anna, jira.task("Open"));

        assertTrue(jira.sees(jira.ben, issue));
        assertTrue(jira.stores.access().visible(issue.issue().id(), Viewer.ANONYMOUS).isEmpty());
        assertTrue(jira.stores.access().visible(issue.issue().id(), Viewer.EVERYTHING).isPresent());
    }

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldLetEachKindOfHolderThroughALevelAndNobodyElse(JiraDatabase database) {
        SmallJira jira = new SmallJira(database);
        CustomFieldRecord readers = jira.stores.customFields().add(new CustomFieldRecord(0, "Readers", "",
                CustomFieldKind.MULTI_USER.key(), CustomFieldKind.MULTI_USER.searcherKey(), Set.of(), Set.of()));
        long role = jira.stores.roles().byName("Users").orElseThrow().id();
        jira.stores.roles().give(new RoleActor(role, jira.project.id(), true, "jira-software-users"));
        List<Holder> letBenThrough = List.of(Holder.of(Holder.Kind.REPORTER), Holder.of(Holder.Kind.ASSIGNEE),
                Holder.user(jira.ben.key()), Holder.group("jira-software-users"), Holder.role(role),
                Holder.userField(readers.id()), Holder.of(Holder.Kind.SIGNED_IN), Holder.group(null));
        long level = jira.secure(jira.project);
        IssueContent issue = jira.create(jira.ben, jira.task("Private").assignee(jira.ben.key())
                .value(readers.id(), List.of(jira.ben.key())));

        assertFalse(jira.sees(jira.ben, issue), "a level without entries lets nobody through");
        for (Holder holder : letBenThrough) {
            jira.stores.security().addEntry(level, holder);
            assertTrue(jira.sees(jira.ben, issue), () -> "ben as " + holder);
            jira.stores.security().removeEntry(level, holder);
        }
        jira.stores.security().addEntry(level, Holder.of(Holder.Kind.REPORTER));
        jira.stores.security().addEntry(level, Holder.userField(readers.id()));
        jira.stores.security().addEntry(level, Holder.of(Holder.Kind.LEAD));
        assertFalse(jira.sees(jira.anna, issue));
        assertTrue(jira.sees(jira.admin, issue), "admin leads the project");
    }

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldAskForTheProjectPermissionToo(JiraDatabase database) {
        SmallJira jira = new SmallJira(database);
        ProjectRecord project = jira.project;
        IssueContent issue = jira.create(jira.anna, jira.task("Mine"));
        Grant everybody = new Grant(Permissions.BROWSE_PROJECTS, Holder.of(Holder.Kind.SIGNED_IN));
        jira.stores.permissions().revoke(project.permissionScheme(), everybody);

        assertFalse(jira.sees(jira.anna, issue));
        jira.stores.permissions().grant(project.permissionScheme(), new Grant(Permissions.BROWSE_PROJECTS,
                Holder.of(Holder.Kind.REPORTER)));
        assertTrue(jira.sees(jira.anna, issue));
        assertFalse(jira.sees(jira.ben, issue));
        // As in Jira, a project that reporters may browse is visible to everybody signed in.
        assertTrue(jira.stores.access().mayInProject(Permissions.BROWSE_PROJECTS, project.id(), Viewer.of(jira.ben.key())));
        assertFalse(jira.stores.access().mayInProject(Permissions.BROWSE_PROJECTS, project.id(), Viewer.ANONYMOUS));
    }

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldHideWhatALevelHidesFromSearchesWithAConstantNumberOfStatements(JiraDatabase database) {
        SmallJira jira = new SmallJira(database);
        jira.secure(jira.project, Holder.of(Holder.Kind.REPORTER));
        for (int i = 0; i < 5; i++) {
            jira.create(jira.anna, jira.task("Anna " + i));
            jira.create(jira.ben, jira.task("Ben " + i));
        }
        Database counted = jira.stores.database();
        long before = counted.statementCount();

        assertEquals(5, jira.search.search(JqlQuery.all(), Viewer.of(jira.ben.key()), 0, 50).total());
        long small = counted.statementCount() - before;
        for (int i = 0; i < 40; i++) {
            jira.create(jira.ben, jira.task("More " + i));
        }
        before = counted.statementCount();
        assertEquals(45, jira.search.search(JqlQuery.all(), Viewer.of(jira.ben.key()), 0, 50).items().size());
        assertEquals(small, counted.statementCount() - before);
        assertEquals(0, jira.search.count(JqlQuery.all(), Viewer.ANONYMOUS));
    }

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldHideRestrictedComments(JiraDatabase database) {
        SmallJira jira = new SmallJira(database);
        IssueContent issue = jira.create(jira.anna, jira.task("Talk"));
        long role = jira.stores.roles().byName("Administrators").orElseThrow().id();
        jira.work.comments().add(jira.anna.key(), issue, "for all", null, null);
        jira.work.comments().add(jira.admin.key(), issue, "for the role", role, null);
        jira.work.comments().add(jira.admin.key(), issue, "for the group", null, "jira-administrators");

        assertEquals(1, jira.stores.comments().ofIssue(issue.issue().id(), Viewer.of(jira.ben.key())).size());
        assertEquals(3, jira.stores.comments().ofIssue(issue.issue().id(), Viewer.of(jira.admin.key())).size());
    }

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldKeepASubTaskBehindItsParentsLevel(JiraDatabase database) {
        SmallJira jira = new SmallJira(database);
        long level = jira.secure(jira.project, Holder.of(Holder.Kind.REPORTER));
        jira.stores.permissions().grant(jira.project.permissionScheme(), new Grant(Permissions.SET_ISSUE_SECURITY,
                Holder.of(Holder.Kind.REPORTER)));
        IssueContent parent = jira.create(jira.anna, jira.task("Goal"));
        IssueContent child = jira.create(jira.anna, new IssueInput().project(jira.project.id()).type(jira.type("Sub-task"))
                .summary("Step").parent(parent.issue().id()).security(null));

        assertEquals(level, child.issue().security());
        assertFalse(jira.sees(jira.ben, child));
        jira.edit(jira.anna, parent, new IssueInput().security(null));
        assertTrue(jira.sees(jira.ben, child), "the level of the parent went, so did the child's");
    }
}
