package org.cairnplans.workbench.jira.web.admin;

import java.util.List;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.MovableClock;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.schedule.JobControl;
import org.cairnplans.workbench.jira.domain.AuditRecord;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The administration, put together. */
public final class AdminPages {

    private AdminPages() {
    }

    public static void open(ProductHost host, JiraStores stores, JiraWork work, Predicate<HostUser> administrators) {
        AdminAudit audit = (call, category, summary, object) -> stores.audit().add(new AuditRecord(0, host.clock().instant(),
                call.user().map(HostUser::key).orElse(null), category, summary, "", null, null, object, List.of()));
        HostPages pages = host.pages();
        pages.register(UsersPage.PATH, new UsersPage(administrators, stores.people(), stores.groups(), audit));
        pages.register(UserPage.PATH, new UserPage(administrators, stores.people(), stores.groups(), audit));
        pages.register(GroupsPage.PATH, new GroupsPage(administrators, stores.groups(), stores.people(), audit));
        pages.register(ProjectsAdminPage.PATH, new ProjectsAdminPage(administrators, stores, work.removal(), audit));
        pages.register(ProjectSettingsPage.PREFIX + "*", new ProjectSettingsPage(administrators, stores, audit));
        pages.register(IssueTypesPage.PATH,
                new IssueTypesPage(administrators, stores.issueTypes(), stores.issueTypeSchemes(), audit));
        pages.register(IssueTypeSchemesPage.PATH, new IssueTypeSchemesPage(administrators, stores.issueTypeSchemes(),
                stores.issueTypes(), stores.projects(), audit));
        pages.register(SubTasksPage.PATH, new SubTasksPage(administrators, stores, audit));
        pages.register(LinkTypesPage.PATH, new LinkTypesPage(administrators, stores, audit));
        pages.register(StatusesPage.PATH, new StatusesPage(administrators, stores, audit));
        pages.register(CustomFieldsPage.PATH, new CustomFieldsPage(administrators, stores, audit));
        pages.register(SecuritySchemesPage.PATH, new SecuritySchemesPage(administrators, stores, audit));
        pages.register(SecurityLevelsPage.PATH, new SecurityLevelsPage(administrators, stores, audit));
        pages.register(PermissionSchemesPage.PATH, new PermissionSchemesPage(administrators, stores, audit));
        pages.register(AuditLogPage.PATH, new AuditLogPage(administrators, stores));
        pages.register(SystemPage.PATH, new SystemPage(administrators, host, stores));
        pages.register(SchedulerPage.PATH, new SchedulerPage(administrators, host.services().require(JobControl.class), audit));
        if (host.clock() instanceof MovableClock clock) {
            pages.register(ClockPage.PATH, new ClockPage(administrators, clock, audit));
        }
    }
}
