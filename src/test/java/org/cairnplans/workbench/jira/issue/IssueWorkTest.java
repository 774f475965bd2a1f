package org.cairnplans.workbench.jira.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.workbench.jira.JiraDatabase;
import org.cairnplans.workbench.jira.SmallJira;
import org.cairnplans.workbench.jira.domain.ChangeItem;
import org.cairnplans.workbench.jira.domain.Grant;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Switch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueWorkTest {

    private SmallJira jira;

    @BeforeEach
    void open() {
        jira = new SmallJira(JiraDatabase.H2);
    }

    private FieldErrors refused(JiraUser actor, IssueInput input) {
        Draft draft = jira.work.creation().check(actor.key(), input);
        assertFalse(draft.valid());
        assertThrows(IllegalStateException.class, () -> jira.work.creation().create(actor.key(), draft));
        return draft.errors();
    }

    private List<ChangeItem> history(IssueContent issue) {
        return jira.stores.history().ofIssue(issue.issue().id()).stream().flatMap(group -> group.items().stream()).toList();
    }

    private IssueInput step(IssueContent parent) {
        return new IssueInput().project(parent.issue().project()).type(jira.type("Sub-task")).summary("Step")
                .parent(parent.issue().id());
    }

    @Test
    void shouldNumberIssuesWithoutGapsAndTellOfThem() {
        IssueContent first = jira.create(jira.anna, jira.task(" First ").due(LocalDate.of(2026, 4, 1)).labels(Set.of("b", "a")));
        refused(jira.anna, jira.task(""));
        IssueContent second = jira.create(jira.anna, jira.task("Second"));

        assertEquals("WORK-1", first.issue().key());
        assertEquals("First", first.issue().summary());
        assertEquals(jira.anna.key(), first.issue().reporter());
        assertEquals("WORK-2", second.issue().key());
        assertEquals(List.of("CREATED WORK-1", "CREATED WORK-2"), jira.events);
    }

    @Test
    void shouldRefuseWhatJiraRefuses() {
        assertEquals(Map.of("summary", "You must specify a summary of the issue."), refused(jira.anna, jira.task(" ")).byField());
        assertEquals("Summary can't exceed 255 characters.", refused(jira.anna, jira.task("x".repeat(256))).byField()
                .get("summary"));
        assertEquals("The entered text is too long. It exceeds the allowed limit of 32,767 characters.",
                refused(jira.anna, jira.task("x").description("y".repeat(32_768))).byField().get("description"));
        assertEquals("The reporter specified is not a user.", refused(jira.admin, jira.task("x").reporter("nobody")).byField()
                .get("reporter"));
        assertEquals("The issue type selected is invalid.", refused(jira.anna, jira.task("x").type(99L)).byField()
                .get("issuetype"));
        assertEquals("valid project is required", refused(jira.anna, jira.task("x").project(1L)).byField().get("project"));
        assertEquals("The label 'a b' contains spaces which is invalid.", refused(jira.anna, jira.task("x").labels(Set.of("a b")))
                .byField().get("labels"));
        jira.create(jira.anna, jira.task("x".repeat(255)).description("y".repeat(32_767)));
    }

    @Test
    void shouldLeaveAsideWhatTheActorMayNotSet() {
        Draft draft = jira.work.creation().check(jira.anna.key(), jira.task("x").reporter(jira.ben.key()));

        assertTrue(draft.valid());
        assertEquals(Set.of(IssueField.REPORTER), draft.leftAside());
        assertEquals(jira.anna.key(), draft.after().issue().reporter());
        assertEquals(jira.ben.key(), jira.create(jira.admin, jira.task("y").reporter(jira.ben.key())).issue().reporter());
    }

    @Test
    void shouldKeepSubTasksToTheirRules() {
        IssueContent parent = jira.create(jira.anna, jira.task("Goal"));
        IssueContent child = jira.create(jira.anna, step(parent));
        ProjectRecord other = jira.project("OTHER");

        assertTrue(refused(jira.anna, step(parent).parent(null)).byField().get("issuetype").contains("sub-task but parent"));
        assertTrue(refused(jira.anna, step(parent).type(jira.type("Task"))).byField().containsKey("issuetype"));
        assertTrue(refused(jira.anna, step(parent).project(other.id())).byField().get("parent").contains("does not belong"));
        assertTrue(refused(jira.anna, step(parent).parent(child.issue().id())).byField().containsKey("parent"));
        jira.stores.settings().turn(Switch.SUB_TASKS, false);
        assertEquals(List.of("Sub-tasks are disabled."), refused(jira.anna, step(parent)).general());
        long joining = jira.stores.links().subTaskType().id();
        assertTrue(jira.stores.links().find(joining, parent.issue().id(), child.issue().id()).isPresent());
    }

    @Test
    void shouldWriteHistoryOfAnEdit() {
        IssueContent issue = jira.create(jira.anna, jira.task("Old"));
        jira.at("2026-03-12T08:00:00Z");
        IssueContent after = jira.edit(jira.anna, issue, new IssueInput().summary("New").assignee(jira.ben.key())
                .due(LocalDate.of(2026, 5, 1)).labels(Set.of("x")).comment("because"));

        assertEquals(List.of("duedate", "labels", "assignee", "summary").stream().sorted().toList(),
                history(issue).stream().map(ChangeItem::field).sorted().toList());
        assertTrue(after.issue().updated().isAfter(issue.issue().updated()));
        assertEquals(List.of("CREATED WORK-1", "UPDATED WORK-1", "COMMENTED WORK-1"), jira.events);
        jira.edit(jira.anna, after, new IssueInput().summary("New"));
        assertEquals(3, jira.events.size(), "nothing changed, nothing is told");
    }

    @Test
    void shouldResolveAndReopen() {
        IssueContent issue = jira.create(jira.anna, jira.task("Do"));

        IssueContent done = jira.move(jira.anna, jira.move(jira.anna, issue, "In Progress"), "Done");
        assertNotNull(done.issue().resolution());
        assertEquals(SmallJira.START, done.issue().resolved());
        IssueContent again = jira.move(jira.anna, done, "To Do");
        assertNull(again.issue().resolution());
        assertNull(again.issue().resolved());
        Draft stale = jira.work.transitions().check(jira.anna.key(), issue.issue().id(), 11, new IssueInput());
        assertTrue(stale.errors().general().get(0).contains("workflow operation (To Do) that is not valid"));
    }

    @Test
    void shouldWriteALinkIntoTheHistoryOfBothIssues() {
        IssueContent one = jira.create(jira.anna, jira.task("One"));
        IssueContent two = jira.create(jira.ben, jira.task("Two"));
        long blocks = jira.stores.links().typeByName("Blocks").orElseThrow().id();

        LinkRecord link = jira.work.links().create(jira.anna.key(), one.issue().id(), two.issue().id(), blocks, null);
        assertEquals(link, jira.work.links().create(jira.anna.key(), one.issue().id(), two.issue().id(), blocks, null));
        jira.work.links().remove(jira.anna.key(), link);

        assertEquals(List.of(ChangeItem.of("Link", null, null, "WORK-2", "This issue blocks WORK-2"),
                ChangeItem.of("Link", "WORK-2", "This issue blocks WORK-2", null, null)), history(one));
        assertEquals("This issue is blocked by WORK-1", history(two).get(0).toText());
        assertEquals(List.of("LINKED", "UNLINKED"), jira.events.subList(2, 4));
        assertThrows(IllegalArgumentException.class, () -> jira.work.links().create(null, 1, 2, blocks, null));
    }

    @Test
    void shouldMoveAnIssueWithItsSubTasksAndFindItByItsOldKey() {
        ProjectRecord other = jira.project("OTHER");
        IssueContent parent = jira.create(jira.anna, jira.task("Goal"));
        IssueContent child = jira.create(jira.anna, step(parent));

        assertFalse(jira.work.moves().move(jira.anna.key(), parent.issue().id(), other.id(), jira.type("Bug")).any());

        assertEquals("OTHER-1", jira.stores.issues().byKey("work-1").orElseThrow().key());
        assertEquals("OTHER-2", jira.stores.issues().byId(child.issue().id()).orElseThrow().key());
        assertEquals(jira.type("Bug"), jira.stores.issues().byKey("OTHER-1").orElseThrow().type());
        assertTrue(jira.stores.issues().byCurrentKey("WORK-1").isEmpty());
        assertTrue(jira.events.contains("MOVED OTHER-1"));
        assertTrue(jira.work.moves().move(jira.anna.key(), child.issue().id(), jira.project.id(), jira.type("Bug")).any());
    }

    @Test
    void shouldMakeAnIssueASubTaskAndBack() {
        IssueContent parent = jira.create(jira.anna, jira.task("Goal"));
        IssueContent issue = jira.create(jira.anna, jira.task("Step"));
        long id = issue.issue().id();

        assertFalse(jira.work.moves().makeSubTask(jira.anna.key(), id, parent.issue().id(), jira.type("Sub-task")).any());
        assertEquals(parent.issue().id(), jira.stores.issues().byId(id).orElseThrow().parent());
        assertEquals(1, jira.stores.links().outward(parent.issue().id()).size());
        assertFalse(jira.work.moves().makeIssue(jira.anna.key(), id, jira.type("Bug")).any());
        assertNull(jira.stores.issues().byId(id).orElseThrow().parent());
        assertEquals(0, jira.stores.links().outward(parent.issue().id()).size());
        assertTrue(jira.work.moves().makeIssue(jira.anna.key(), id, jira.type("Bug")).any());
    }

    @Test
    void shouldDeleteWithSubTasksLinksAndHistory() {
        IssueContent parent = jira.create(jira.anna, jira.task("Goal"));
        jira.create(jira.anna, step(parent));
        IssueContent other = jira.create(jira.anna, jira.task("Other"));
        jira.work.links().create(null, other.issue().id(), parent.issue().id(),
                jira.stores.links().typeByName("Relates").orElseThrow().id(), null);

        assertEquals(List.of("You do not have permission to delete issues in this project."),
                jira.work.removal().check(jira.anna.key(), parent.issue().id()).errors().general());
        jira.work.removal().delete(jira.admin.key(), jira.work.removal().check(jira.admin.key(), parent.issue().id()));

        assertEquals(List.of(other.issue().id()), jira.stores.issues().idsOfProject(jira.project.id()));
        assertEquals(1, history(other).size(), "Jira writes no history for a link that went with its issue");
        assertTrue(jira.events.containsAll(List.of("DELETED WORK-1", "DELETED WORK-2", "UNLINKED")));
        assertEquals(0, jira.stores.database().count("select count(*) from issue_link"));
    }

    @Test
    void shouldDeleteAProjectWithAllItHas() {
        jira.create(jira.anna, jira.task("Gone"));
        jira.work.removal().deleteProject(jira.admin.key(), jira.project);

        assertTrue(jira.stores.projects().byKey("WORK").isEmpty());
        assertEquals(0, jira.stores.database().count("select count(*) from issue"));
        assertEquals("PROJECT DELETED WORK", jira.events.get(jira.events.size() - 1));
    }

    @Test
    void shouldKeepTheKeyOfPeopleWhoAreRenamedOrAnonymised() {
        IssueContent issue = jira.create(jira.anna, jira.task("Mine"));
        jira.work.people().rename(jira.anna, "annabel");
        assertEquals(jira.anna.key(), jira.stores.people().byName("ANNABEL").orElseThrow().key());
        JiraUser gone = jira.work.people().anonymise(jira.anna);

        assertEquals(jira.anna.key(), gone.key());
        assertFalse(gone.active());
        assertTrue(jira.stores.groups().of(gone.key()).isEmpty());
        assertTrue(jira.stores.people().authenticate("annabel", "anna").isEmpty());
        assertEquals(gone.key(), jira.stores.issues().byId(issue.issue().id()).orElseThrow().reporter());
    }

    @Test
    void shouldAskForThePermissionToEditCommentAndTransition() {
        IssueContent issue = jira.create(jira.anna, jira.task("Mine"));
        for (String permission : List.of(Permissions.EDIT_ISSUES, Permissions.ADD_COMMENTS, Permissions.TRANSITION_ISSUES)) {
            jira.stores.permissions().revoke(jira.project.permissionScheme(), new Grant(permission,
                    Holder.of(Holder.Kind.SIGNED_IN)));
        }

        assertTrue(jira.work.edits().check(jira.anna.key(), issue.issue().id(), new IssueInput().summary("x")).errors().any());
        assertTrue(jira.work.edits().check(jira.anna.key(), issue.issue().id(), new IssueInput().assignee(null)).valid(),
                "to assign is a permission of its own");
        assertTrue(jira.work.comments().check(jira.anna.key(), issue, "x").any());
        assertTrue(jira.work.transitions().available(jira.anna.key(), issue.issue()).isEmpty());
        FieldErrors unseen = new FieldErrors();
        assertTrue(jira.work.finder().find(null, issue.issue().id(), unseen).isEmpty());
        assertEquals(List.of("You do not have the permission to see the specified issue.", "Login Required"), unseen.general());
    }
}
