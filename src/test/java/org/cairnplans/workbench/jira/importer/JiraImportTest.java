package org.cairnplans.workbench.jira.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.jira.JiraDatabase;
import org.cairnplans.workbench.jira.SmallJira;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JiraImportTest {

    /** A sub-task before its parent, a link seen from both ends, one to a foreign project, people, an anonymous comment. */
    private static final String FILE = """
            {"issues": [
            {"id": "2", "key": "IMP-2", "fields": {"project": {"key": "IMP", "name": "Imported"}, "summary": "Child",
             "issuetype": {"name": "Sub-task", "subtask": true}, "parent": {"key": "IMP-1"},
             "status": {"name": "Open", "statusCategory": {"key": "new"}}, "reporter": null, "labels": ["x"],
             "created": "2012-01-02T03:04:05.000+0000", "updated": "2012-01-02T03:04:05.000+0100"}},
            {"id": "1", "key": "IMP-1", "fields": {"project": {"key": "IMP", "name": "Imported"}, "summary": "Parent",
             "issuetype": {"name": "New Feature", "subtask": false},
             "status": {"name": "Closed", "statusCategory": {"key": "done"}}, "resolution": {"name": "Fixed"},
             "resolutiondate": "2013-01-01T00:00:00.000+0000", "priority": {"name": "Critical"},
             "assignee": {"name": "kai.abel", "displayName": "Kai Abel", "active": false, "timeZone": "Europe/Berlin"},
             "reporter": {"name": "anna", "displayName": "Another Anna"},
             "components": [{"name": "Runtime"}], "fixVersions": [{"name": "1.0", "released": true, "releaseDate": "2012-02-03"}],
             "comment": {"comments": [{"body": "h1. Hi", "created": "2012-01-03T00:00:00.000+0000",
              "updated": "2012-01-03T00:00:00.000+0000", "author":
               {"name": "kai.abel", "displayName": "Kai Abel", "active": false}},
              {"body": "who?", "created": "2012-01-04T00:00:00.000+0000", "updated": "2012-01-04T00:00:00.000+0000"}]},
             "issuelinks": [{"type": {"name": "Relates", "inward": "relates to", "outward": "relates to"},
              "outwardIssue": {"key": "IMP-7"}}, {"type": {"name": "Depends", "inward": "is needed by", "outward": "needs"},
              "inwardIssue": {"key": "FOREIGN-1"}}],
             "created": "2012-01-01T00:00:00.000+0000", "updated": "2014-01-01T00:00:00.000+0000"}},
            {"id": "7", "key": "IMP-7", "fields": {"project": {"key": "IMP", "name": "Imported"}, "summary": "Other",
             "issuetype": {"name": "New Feature", "subtask": false}, "status": {"name": "Open", "statusCategory": {"key": "new"}},
             "issuelinks": [{"type": {"name": "Relates", "inward": "relates to", "outward": "relates to"},
              "inwardIssue": {"key": "IMP-1"}}],
             "created": "2012-01-01T00:00:00.000+0000", "updated": "2014-01-01T00:00:00.000+0000"}}
            ]}
            """;

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();

    private ImportResult run(SmallJira jira, String content) throws IOException {
        Path file = folder.resolve("search.json");
        Files.writeString(file, content);
        return new JiraImport(jira.stores, progress::add).run(file);
    }

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldImportIssuesWithAllThatHangsOnThem(JiraDatabase database) throws IOException {
        SmallJira jira = new SmallJira(database);

        assertEquals(new ImportResult(3, 0, 2, 1, 1), run(jira, FILE));

        IssueContent parent = jira.stores.issues().byKey("IMP-1").flatMap(i -> jira.stores.contents().byId(i.id())).orElseThrow();
        IssueRecord child = jira.stores.issues().byKey("IMP-2").orElseThrow();
        JiraUser kai = jira.stores.people().byName("kai.abel").orElseThrow();
        assertEquals(kai.key(), parent.issue().assignee());
        assertFalse(kai.active());
        assertTrue(jira.stores.people().authenticate("kai.abel", "kai.abel").isEmpty());
        assertEquals(jira.anna.key(), parent.issue().reporter(), "a known user name is the person who has it");
        assertEquals("Anna", jira.stores.people().byName("anna").orElseThrow().displayName());
        assertEquals(Instant.parse("2013-01-01T00:00:00Z"), parent.issue().resolved());
        assertEquals(Instant.parse("2012-01-02T02:04:05Z"), child.updated());
        assertEquals(parent.issue().id(), child.parent());
        assertNull(child.reporter());
        assertEquals(1, parent.components().size());
        assertEquals(1, parent.fixVersions().size());
        assertEquals(2, jira.stores.comments().ofIssue(parent.issue().id(), Viewer.EVERYTHING).size());
        List<LinkRecord> links = jira.stores.links().outward(parent.issue().id());
        assertEquals(2, links.size(), "the link and the sub-task");
        assertTrue(jira.stores.history().ofIssue(parent.issue().id()).isEmpty());
        assertTrue(jira.events.isEmpty());
        assertTrue(progress.contains("Importing IMP: 3 issues"));
    }

    @ParameterizedTest
    @EnumSource(JiraDatabase.class)
    void shouldChangeNothingTheSecondTime(JiraDatabase database) throws IOException {
        SmallJira jira = new SmallJira(database);
        run(jira, FILE);
        jira.stores.contents().remove(jira.stores.issues().byKey("IMP-7").orElseThrow().id());

        assertEquals(new ImportResult(0, 3, 0, 0, 0), run(jira, FILE));
        assertTrue(jira.stores.issues().byKey("IMP-7").isEmpty(), "deleted here, so it stays away");
        assertEquals(2, jira.stores.comments().ofIssue(jira.stores.issues().byKey("IMP-1").orElseThrow().id(), Viewer.EVERYTHING)
                .size());
    }

    @Test
    void shouldWorkOnAsAnOrdinaryProject() throws IOException {
        SmallJira jira = new SmallJira(JiraDatabase.H2);
        run(jira, FILE);
        ProjectRecord project = jira.stores.projects().byKey("IMP").orElseThrow();

        IssueContent made = jira.create(jira.anna, jira.task("New").project(project.id()).type(jira.type("New Feature")));
        assertEquals("IMP-8", made.issue().key());
        assertEquals(jira.status("Open"), made.issue().status());
        assertEquals(jira.status("Closed"), jira.move(jira.anna, made, "Closed").issue().status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"summary\": \"Child\"|\"summary\": \"\"|IMP-2: the field \"summary\" must be a text",
        "\"summary\": \"Child\",||IMP-2: the field \"summary\" is missing",
        "\"parent\": {\"key\": \"IMP-1\"},||IMP-2: the field \"parent\" is missing on a sub-task",
        "\"parent\": {\"key\": \"IMP-1\"}|\"parent\": {\"key\": \"IMP-9\"}|IMP-2: its parent IMP-9 is neither in the file nor"
        + " was it"
                + " imported before",
        "\"key\": \"IMP-7\", \"fields\"|\"key\": \"IMP-1\", \"fields\"|IMP-1: the issue is twice in the file",
        "\"key\": \"IMP-7\", \"fields\"|\"key\": \"IMP7\", \"fields\"|Issue number 3 of the file: the field \"key\" is missing"
        + " or no"
                + " issue key",
        "2012-01-03T00:00|2012-13-03T00:00|IMP-1: the field \"created\" is no date and time: 2012-13-03T00:00:00.000+0000",
        "\"statusCategory\": {\"key\": \"done\"}|\"statusCategory\": {\"key\": \"odd\"}|IMP-1: unknown status category odd",
        "\"name\": \"Sub-task\"|\"name\": \"Task\"|IMP-2: the issue type Task is here no sub-task type",
        "\"body\": \"h1. Hi\",|\"body\": \"h1. Hi\"|Line 13, column 45: no valid JSON"})
    void shouldNameWhatIsWrongAndKeepNothing(String find, String replacement, String message) throws IOException {
        SmallJira jira = new SmallJira(JiraDatabase.H2);
        long people = jira.stores.people().search("", true, 0, 1).total();

        String broken = FILE.replace(find, replacement == null ? "" : replacement);
        ImportException refused = assertThrows(ImportException.class, () -> run(jira, broken));

        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
        assertTrue(jira.stores.projects().byKey("IMP").isEmpty());
        assertEquals(people, jira.stores.people().search("", true, 0, 1).total());
        assertEquals(0, jira.stores.database().count("select count(*) from issue"));
    }

    @Test
    void shouldRefuseAKeyThatIsTakenByAnIssueOfThisJira() throws IOException {
        SmallJira jira = new SmallJira(JiraDatabase.H2);
        run(jira, FILE);
        ProjectRecord project = jira.stores.projects().byKey("IMP").orElseThrow();
        jira.create(jira.anna, jira.task("Own").project(project.id()).type(jira.type("New Feature")));

        ImportException refused = assertThrows(ImportException.class,
                () -> run(jira, FILE.replace("\"key\": \"IMP-7\", \"fields\"", "\"key\": \"IMP-8\", \"fields\"")));

        assertEquals("IMP-8: there is an issue of this key already that was not imported", refused.getMessage());
    }
}
