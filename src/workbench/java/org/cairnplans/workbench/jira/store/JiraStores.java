package org.cairnplans.workbench.jira.store;

import javax.sql.DataSource;

/** Every store of one Jira, over one database. Stores hold no state, so one set serves all threads. */
public record JiraStores(Database database, PeopleStore people, GroupStore groups, RoleStore roles, PermissionStore permissions,
        SecurityStore security, AccessStore access, AvatarStore avatars, IssueTypeStore issueTypes,
        IssueTypeSchemeStore issueTypeSchemes, WorkflowStore workflows, ConstantStore constants, ProjectStore projects,
        ProjectPartStore parts, IssueStore issues, IssueContentStore contents, CommentStore comments, HistoryStore history,
        LinkStore links, CustomFieldStore customFields, DashboardStore dashboards, AuditStore audit, SettingStore settings) {

    /** Creates missing tables and, in a new database, what an empty Jira holds. */
    public static JiraStores open(DataSource source) {
        Database database = new Database(source);
        new Schema(database).open();
        IssueStore issues = new IssueStore(database);
        JiraStores stores = new JiraStores(database, new PeopleStore(database), new GroupStore(database), new RoleStore(database),
                new PermissionStore(database), new SecurityStore(database), new AccessStore(database), new AvatarStore(database),
                new IssueTypeStore(database), new IssueTypeSchemeStore(database), new WorkflowStore(database),
                new ConstantStore(database), new ProjectStore(database), new ProjectPartStore(database), issues,
                new IssueContentStore(database, issues), new CommentStore(database), new HistoryStore(database),
                new LinkStore(database), new CustomFieldStore(database), new DashboardStore(database), new AuditStore(database),
                new SettingStore(database));
        new Defaults(stores).fill();
        return stores;
    }
}
