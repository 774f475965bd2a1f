package org.cairnplans.workbench.jira.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.jira.JiraDatabase;
import org.cairnplans.workbench.jira.SmallJira;
import org.cairnplans.workbench.jira.domain.CustomFieldKind;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jira's API as the app calls it. */
class JiraApiTest {

    private SmallJira jira;
    private JiraStores stores;
    private Issues issues;
    private IssueService service;
    private ApplicationUser anna;
    private ApplicationUser admin;
    private Project project;
    private StoredIssueTypeSchemeManager schemes;

    @BeforeEach
    void open() {
        jira = new SmallJira(JiraDatabase.H2);
        stores = jira.stores;
        issues = new Issues(stores);
        CurrentUser nobody = new CurrentUser();
        service = new StoredIssueService(jira.work, issues, new InputReader(stores,
                new DatePicker(new HostAuthenticationContext(nobody, stores.people()))));
        anna = new StoredUserManager(stores.people()).getUserByName("anna");
        admin = new StoredUserManager(stores.people()).getUserByName("ADMIN");
        project = new StoredProjectManager(stores).getProjectObjByKey("WORK");
        schemes = new StoredIssueTypeSchemeManager(stores);
    }

    private IssueInputParameters task(String summary) {
        return service.newIssueInputParameters().setProjectId(project.getId())
                .setIssueTypeId(Long.toString(jira.type("Task"))).setSummary(summary);
    }

    private Issue create(ApplicationUser actor, IssueInputParameters input) {
        CreateValidationResult checked = service.validateCreate(actor, input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().getErrors().toString());
        return service.create(actor, checked).getIssue();
    }

    private CustomField readers() throws Exception {
        StoredCustomFieldManager fields = new StoredCustomFieldManager(stores.customFields());
        return fields.createCustomField("Cairn readers", "", fields.getCustomFieldType(CustomFieldKind.MULTI_USER.key()),
                fields.getCustomFieldSearcher(CustomFieldKind.MULTI_USER.searcherKey()),
                List.of(GlobalIssueContext.getInstance()),
                List.of());
    }

    @Test
    void shouldCreateAndChangeAnIssue() {
        Issue issue = create(anna, task("One").setDescription("d").setDueDate("1/Apr/26"));

        assertEquals("WORK-1", issue.getKey());
        assertEquals("2026-04-01 00:00:00.0", issue.getDueDate().toString());
        assertEquals(anna, issue.getReporter());
        assertEquals("new", issue.getStatus().getStatusCategory().getKey());
        IssueService.UpdateValidationResult update = service.validateUpdate(anna, issue.getId(),
                service.newIssueInputParameters().setSummary("Two").setDueDate(""));
        Issue changed = service.update(anna, update).getIssue();
        assertEquals("Two", changed.getSummary());
        assertEquals("d", changed.getDescription(), "what was not given stays");
        assertNull(changed.getDueDate());
    }

    @Test
    void shouldAnswerErrorsByField() {
        assertEquals(Map.of("summary", "You must specify a summary of the issue."),
                service.validateCreate(anna, task("")).getErrorCollection().getErrors());
        assertTrue(service.validateCreate(anna, task("x").setDueDate("2026-04-01")).getErrorCollection().getErrors()
                .get("duedate")
                .startsWith("You did not enter a valid date."));
        assertEquals("User 'nobody' does not exist.", service.validateCreate(anna, task("x").setAssigneeId("nobody"))
                .getErrorCollection().getErrors().get("assignee"));
        assertEquals(List.of("Issue Does Not Exist"), List.copyOf(service.getIssue(anna, "NOPE-1").getErrorCollection()
                .getErrorMessages()));
        assertNull(service.validateCreate(anna, task("")).getIssue());
    }

    @Test
    void shouldSetAFieldThatIsOnNoScreenOnlyWhenTheScreenCheckIsSkipped() throws Exception {
        CustomField field = readers();

        Issue without = create(anna, task("a").addCustomFieldValue(field.getIdAsLong(), "ben"));
        Issue with = create(anna, task("b").addCustomFieldValue(field.getId(), "ben, anna").setSkipScreenCheck(true));

        assertNull(without.getCustomFieldValue(field));
        assertEquals(List.of("ben", "anna"), ((List<?>) with.getCustomFieldValue(field)).stream()
                .map(user -> ((ApplicationUser) user).getUsername()).toList());
        assertEquals("Could not find username: nobody", service.validateCreate(anna, task("c").setSkipScreenCheck(true)
                .addCustomFieldValue(field.getId(), "nobody")).getErrorCollection().getErrors().get(field.getId()));
    }

    @Test
    void shouldStoreWhatWasSetOnAnIssueWithoutAskingForAPermission() throws Exception {
        CustomField field = readers();
        StoredIssueManager manager = new StoredIssueManager(stores, issues, jira.work.unchecked());
        long level = jira.secure(jira.project, Holder.of(Holder.Kind.REPORTER));
        MutableIssue issue = manager.getIssueObject(create(anna, task("a")).getId());
        assertEquals(level, issue.getSecurityLevelId(), "the default level");

        issue.setCustomFieldValue(field, List.of(admin, anna));
        issue.setSecurityLevelId(null);
        manager.updateIssue(null, issue, UpdateIssueRequest.builder().build());

        Issue stored = manager.getIssueByCurrentKey("WORK-1");
        assertEquals(List.of(admin, anna), stored.getCustomFieldValue(field));
        assertNull(stored.getSecurityLevelId());
        assertEquals("UPDATED WORK-1", jira.events.get(1));
    }

    @Test
    void shouldFindByQueryAndReadWhatIssuesReferToOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            create(anna, task("Issue " + i).setAssigneeId("ben"));
        }
        StoredSearchService search = new StoredSearchService(jira.search, issues);
        SearchService.ParseResult query = search.parseQuery(anna, "project = WORK order by key");
        assertFalse(search.parseQuery(anna, "project =").isValid());
        assertTrue(search.validateQuery(anna, query.getQuery()).getErrorMessages().isEmpty());

        List<Issue> found = search.search(anna, query.getQuery(), new PagerFilter<>(0, 10)).getResults();
        long before = stores.database().statementCount();
        for (Issue issue : found) {
            assertNotNull(issue.getAssignee());
            assertNotNull(issue.getReporter());
            assertNotNull(issue.getProjectObject());
            assertNotNull(issue.getStatus());
            assertNotNull(issue.getIssueType());
        }
        assertEquals(4, stores.database().statementCount() - before);
        assertEquals(12, search.searchCount(anna, query.getQuery()));
        assertEquals(0, search.searchCount(null, query.getQuery()));
        assertEquals(12, search.searchCountOverrideSecurity(null, query.getQuery()));
    }

    @Test
    void shouldMakeIssueTypesUnderJirasRules() {
        StoredIssueTypeManager types = new StoredIssueTypeManager(stores);
        IssueType plan = types.createIssueType("Development Plan", "", null);

        assertEquals("Development Plan", types.getIssueType(plan.getId()).getName());
        assertFalse(schemes.getIssueTypesForProject(project).contains(plan), "in no scheme until it is put there");
        assertThrows(IllegalArgumentException.class, () -> types.createIssueType("development plan", "", null));
        assertThrows(IllegalArgumentException.class, () -> types.createIssueType("x".repeat(61), "", null));
        assertThrows(IllegalArgumentException.class, () -> types.createIssueType(" ", "", null));
        assertTrue(types.createSubTaskIssueType("Step", "", null).isSubTask());
        assertNull(types.getIssueType("none"));
    }

    @Test
    void shouldChangeEveryProjectThatSharesAScheme() {
        Project other = new StoredProjectManager(stores).getProjectObj(jira.project("OTHER").id());
        FieldConfigScheme shared = schemes.create("Shared", "", List.of(Long.toString(jira.type("Task"))));
        schemes.setProjectAssociationsForIssueTypeScheme(shared, List.of(project, other));

        List<String> ids = new ArrayList<>(schemes.getOptionsForConfig(shared.getOneAndOnlyConfig()).getOptionIds());
        ids.add(Long.toString(jira.type("Bug")));
        schemes.update(shared, ids);

        assertEquals(2, schemes.getIssueTypesForProject(other).size());
        assertEquals(List.of(other, project), schemes.getConfigScheme(project).getAssociatedProjectObjects());
        schemes.setProjectAssociationsForIssueTypeScheme(shared, List.of(other));
        assertTrue(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project)));
        assertThrows(IllegalArgumentException.class, () -> schemes.update(shared, List.of("999")));
    }

    @Test
    void shouldLinkWithoutAskingForAPermission() throws CreateException {
        StoredLinkManager links = new StoredLinkManager(stores, jira.work.links(), issues);
        long relates = stores.links().typeByName("Relates").orElseThrow().id();
        Issue one = create(anna, task("One"));
        Issue two = create(admin, task("Two"));

        links.createIssueLink(one.getId(), two.getId(), relates, null, null);
        IssueLink link = links.getIssueLink(one.getId(), two.getId(), relates);
        assertEquals(List.of(two), links.getLinkCollection(one, anna).getOutwardIssues("Relates"));
        assertNull(links.getLinkCollection(one, null).getOutwardIssues("Relates"), "not for who can't see the other end");
        assertThrows(CreateException.class, () -> links.createIssueLink(one.getId(), 99L, relates, null, anna));
        links.removeIssueLink(link, anna);
        assertTrue(links.getOutwardLinks(one.getId()).isEmpty());
    }

    @Test
    void shouldDescribeLevelsAndTheDefault() {
        StoredSecurityManager security = new StoredSecurityManager(stores);
        assertNull(security.getSchemeFor(project));
        assertNull(security.getDefaultSecurityLevel(project));
        long level = jira.secure(jira.project, Holder.of(Holder.Kind.REPORTER), Holder.userField(10000));

        assertEquals(level, security.getDefaultSecurityLevel(project));
        assertEquals(List.of("reporter null", "userCF customfield_10000"), security.getPermissionsBySecurityLevel(level).stream()
                .map(entry -> entry.getType() + " " + entry.getParameter()).toList());
        assertEquals("WORK security", security.getSchemeFor(project).getName());
        assertTrue(security.hasSecurityLevelAccess(create(anna, task("Mine")), anna));
        assertFalse(security.hasSecurityLevelAccess(Objects.requireNonNull(issues.byId(10000)), admin));
    }

    @Test
    void shouldOfferTheTransitionsOfTheWorkflow() {
        Issue issue = create(anna, task("One"));
        StoredWorkflowManager workflows = new StoredWorkflowManager(stores, jira.work.transitions());

        List<ActionDescriptor> actions = List.copyOf(workflows.getAvailableActions(issue, anna));
        assertEquals(List.of("In Progress", "Done"), actions.stream().map(ActionDescriptor::getName).toList());
        StoredWorkflow workflow = (StoredWorkflow) workflows.getWorkflow(issue);
        int step = actions.get(1).getUnconditionalResult().getStep();
        assertEquals(Long.toString(jira.status("Done")), workflow.getLinkedStatusId(workflow.getDescriptor().getStep(step)));
        IssueService.TransitionValidationResult checked = service.validateTransition(anna, issue.getId(), actions.get(1).getId(),
                service.newIssueInputParameters());
        assertEquals("done", service.transition(anna, checked).getIssue().getStatus().getStatusCategory().getKey());
    }

    @Test
    void shouldTakeOnlyPicturesAsIcons() {
        StoredAvatarManager avatars = new StoredAvatarManager(stores.avatars());

        assertThrows(IOException.class, () -> avatars.create("a.png", "image/png", null, null,
                new ByteArrayInputStream("no picture".getBytes()), null));
    }
}
