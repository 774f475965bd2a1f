package org.cairnplans.workbench.jira.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cairnplans.workbench.jira.JiraDatabase;
import org.cairnplans.workbench.jira.SmallJira;
import org.cairnplans.workbench.jira.domain.CustomFieldKind;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Page;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JqlSearchTest {

    private static final Map<JiraDatabase, SmallJira> FILLED = new EnumMap<>(JiraDatabase.class);

    /**
     * Six issues: WORK-1 (January, Anna's, resolved), WORK-2 (Ben's, assigned to Anna, due 1 April), its sub-task WORK-3,
     * WORK-4 (labels, component, a comment), WORK-5 (assigned to Ben, in progress, a reader), OTHER-1.
     */
    private static synchronized SmallJira jira(JiraDatabase database) {
        return FILLED.computeIfAbsent(database, JqlSearchTest::fill);
    }

    private static SmallJira fill(JiraDatabase database) {
        SmallJira jira = new SmallJira(database);
        CustomFieldRecord readers = jira.stores.customFields().add(new CustomFieldRecord(0, "Cairn readers", "",
                CustomFieldKind.MULTI_USER.key(), CustomFieldKind.MULTI_USER.searcherKey(), Set.of(), Set.of()));
        jira.at("2026-01-10T09:00:00Z");
        IssueContent first = jira.create(jira.anna, jira.task("Learn 100% of the alphabet"));
        jira.move(jira.anna, first, "Done");
        jira.at("2026-03-01T09:00:00Z");
        IssueContent second = jira.create(jira.ben, jira.task("Write a parser").type(jira.type("Story")).assignee(jira.anna.key())
                .due(LocalDate.of(2026, 4, 1)));
        jira.create(jira.ben, new IssueInput().project(jira.project.id()).type(jira.type("Sub-task")).summary("Write a lexer")
                .parent(second.issue().id()));
        long component = jira.stores.parts().addComponent(jira.project.id(), "Search", "").id();
        IssueContent fourth = jira.create(jira.ben, jira.task("Labelled").description("It has Words").labels(Set.of("a", "b"))
                .components(Set.of(component)));
        jira.work.comments().add(jira.ben.key(), fourth, "said quietly", null, null);
        jira.at("2026-03-11T09:00:00Z");
        IssueContent fifth = jira.create(jira.ben, jira.task("Running").assignee(jira.ben.key()).value(readers.id(),
                List.of(jira.anna.key(), jira.ben.key())));
        jira.move(jira.ben, fifth, "In Progress");
        jira.at("2026-03-11T12:00:00Z");
        jira.create(jira.anna, new IssueInput().project(jira.project("OTHER").id()).type(jira.type("Bug")).summary("Elsewhere"));
        return jira;
    }

    static Stream<Arguments> queries() {
        String[][] queries = {
            {"project = WORK order by key", "WORK-1 WORK-2 WORK-3 WORK-4 WORK-5"},
            {"project = 'OTHER project'", "OTHER-1"},
            {"project != WORK", "OTHER-1"},
            {"", "WORK-5 WORK-4 WORK-3 WORK-2 WORK-1 OTHER-1"},
            {"type in (Story, bug) order by key asc", "OTHER-1 WORK-2"},
            {"issuetype in subTaskIssueTypes()", "WORK-3"},
            {"status = 'In Progress'", "WORK-5"},
            {"statusCategory = Done or statusCategory = indeterminate", "WORK-5 WORK-1"},
            {"statusCategory != new", "WORK-5 WORK-1"},
            {"assignee = currentUser()", "WORK-2"},
            {"assignee is empty and project = WORK", "WORK-4 WORK-3 WORK-1"},
            {"assignee != anna", "WORK-5"},
            {"not assignee = anna", "WORK-5"},
            {"assignee in (anna, empty) and project = WORK", "WORK-4 WORK-3 WORK-2 WORK-1"},
            {"assignee not in (ben)", "WORK-2"},
            {"reporter in (ANNA)", "WORK-1 OTHER-1"},
            {"reporter in membersOf('jira-software-users') and key = OTHER-1", "OTHER-1"},
            {"component = search", "WORK-4"},
            {"labels = a and labels = b", "WORK-4"},
            {"labels != a", ""},
            {"labels is not empty", "WORK-4"},
            {"key in (WORK-2, work-4)", "WORK-4 WORK-2"},
            {"issue = WORK-3 or parent = WORK-2", "WORK-3"},
            {"parent is not empty", "WORK-3"},
            {"summary ~ 'write PARSER'", "WORK-2"},
            {"summary ~ '100%'", "WORK-1"},
            {"summary ~ '1%'", ""},
            {"text ~ words", "WORK-4"},
            {"text ~ quietly", "WORK-4"},
            {"text ~ '\"a parser\"'", "WORK-2"},
            {"text !~ write and project = WORK", "WORK-5 WORK-4 WORK-1"},
            {"created >= 2026-03-11", "WORK-5 OTHER-1"},
            {"created > -2d", "WORK-5 OTHER-1"},
            {"created < startOfMonth()", "WORK-1"},
            {"created >= startOfMonth(-2) and created <= endOfMonth(-2)", "WORK-1"},
            {"created = 2026-03-01", "WORK-4 WORK-3 WORK-2"},
            {"updated >= '2026-03-11 12:00'", "OTHER-1"},
            {"resolved > startOfYear()", "WORK-1"},
            {"resolved is empty and statusCategory = Done", ""},
            {"due <= 4w and due >= now()", "WORK-2"},
            {"due = 2026-04-01", "WORK-2"},
            {"duedate is not empty", "WORK-2"},
            {"resolution = Unresolved and project = WORK", "WORK-5 WORK-4 WORK-3 WORK-2"},
            {"resolution = done", "WORK-1"},
            {"'Cairn readers' = currentUser()", "WORK-5"},
            {"cf[10000] in (ben)", "WORK-5"},
            {"cf[10000] is empty and reporter = ben", "WORK-4 WORK-3 WORK-2"},
            {"not (project = OTHER or type = Story or parent is not empty) order by created", "WORK-1 WORK-4 WORK-5"},
            {"project = WORK order by due, created desc, key desc", "WORK-2 WORK-5 WORK-4 WORK-3 WORK-1"},
            {"project = WORK order by assignee, key", "WORK-2 WORK-5 WORK-1 WORK-3 WORK-4"}};
        return Stream.of(JiraDatabase.values()).flatMap(database -> Stream.of(queries)
                .map(query -> Arguments.of(database, query[0], query[1])));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void shouldFind(JiraDatabase database, String jql, String keys) throws JqlException {
        SmallJira jira = jira(database);
        Viewer anna = Viewer.of(jira.anna.key());
        JqlQuery query = JqlParser.parse(jql);

        assertEquals(List.of(), jira.search.problems(query, anna));
        assertEquals(keys, String.join(" ", jira.search.search(query, anna, 0, 50).items().stream().map(IssueRecord::key)
                .toList()));
    }

    @Test
    void shouldPageAndCountAll() throws JqlException {
        SmallJira jira = jira(JiraDatabase.H2);
        Page<IssueRecord> page = jira.search.search(JqlParser.parse("project = WORK order by key"), Viewer.of(jira.anna.key()),
                2, 2);

        assertEquals(List.of("WORK-3", "WORK-4"), page.items().stream().map(IssueRecord::key).toList());
        assertEquals(5, page.total());
        assertTrue(jira.search.search(JqlParser.parse(""), Viewer.of(jira.anna.key()), 50, 50).items().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "foo = 1|Field 'foo' does not exist or you do not have permission to view it.",
        "project = NOPE|The value 'NOPE' does not exist for the field 'project'.",
        "project = 99|A value with ID '99' does not exist for the field 'project'.",
        "status ~ x|The operator '~' is not supported by the 'status' field.",
        "status in Done|Operator 'in' does not support the non-list value '\"Done\"' for field 'status'.",
        "status = (Done)|Operator '=' does not support the list value '(\"Done\")' for field 'status'.",
        "assignee = nobody|The value 'nobody' does not exist for the field 'assignee'.",
        "key = WORK-99|An issue with key 'WORK-99' does not exist for field 'key'.",
        "created > soon|Date value 'soon' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', "
                + "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
        "project = WORK order by labels|Not able to sort using field 'labels'."})
    void shouldSayWhatIsWrongWithAQuery(String jql, String message) throws JqlException {
        SmallJira jira = jira(JiraDatabase.H2);

        assertEquals(List.of(message), jira.search.problems(JqlParser.parse(jql), Viewer.of(jira.anna.key())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "project|Expecting operator before the end of the query.",
        "project =|Expecting either a value, list or function before the end of the query. (line 1, character 10)",
        "project = A B|Expecting either 'OR' or 'AND' but got 'B'. (line 1, character 13)",
        "project in (A|Expecting either ')' or ',' but got ''.",
        "a = \"b|The quoted string 'b' has not been completed. (line 1, character 5)",
        "a = b and|Expecting a field name but got ''.",
        "a = b order key|Expecting 'by' but got 'key'.",
        "(a = b|Expecting ')' before the end of the query.",
        "a = $b|The character '$' is a reserved JQL character."})
    void shouldSayWhereAQueryGoesWrong(String jql, String message) {
        JqlException refused = assertThrows(JqlException.class, () -> JqlParser.parse(jql));

        assertTrue(refused.getMessage().startsWith("Error in the JQL Query: " + message), refused.getMessage());
    }
}
