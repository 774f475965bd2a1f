package org.cairnplans.workbench.host.web.chrome;

import java.util.List;

/** Menus of the workbench's Jira; paths as in Jira. */
final class JiraNavigation implements HostNavigation {

    @Override
    public List<HostLink> header() {
        return List.of(
                new HostLink("home_link", "Dashboards", "/secure/Dashboard.jspa"),
                new HostLink("browse_link", "Projects", "/secure/BrowseProjects.jspa"),
                new HostLink("find_link", "Issues", "/issues/"));
    }

    @Override
    public HostLink create() {
        return new HostLink("create_link", "Create", "/secure/CreateIssue!default.jspa");
    }

    @Override
    public HostLink search() {
        return new HostLink("quickSearchInput", "Search", "/secure/QuickSearch.jspa");
    }

    @Override
    public String searchParameter() {
        return "searchString";
    }

    @Override
    public List<HostLink> personal() {
        return List.of(new HostLink("view_profile", "Profile", "/secure/ViewProfile.jspa"));
    }

    @Override
    public List<HostSection> administration() {
        return List.of(
                new HostSection("admin_project_menu", "Projects", List.of(
                        new HostLink("view_projects", "Projects", "/secure/project/ViewProjects.jspa"))),
                new HostSection("admin_issues_menu", "Issues", List.of(
                        new HostLink("issue_types", "Issue types", "/secure/admin/ViewIssueTypes.jspa"),
                        new HostLink("issue_type_schemes", "Issue type schemes", "/secure/admin/ManageIssueTypeSchemes!default.jspa"),
                        new HostLink("subtasks", "Sub-tasks", "/secure/admin/subtasks/ManageSubTasks.jspa"),
                        new HostLink("statuses", "Statuses", "/secure/admin/ViewStatuses.jspa"),
                        new HostLink("linking", "Issue linking", "/secure/admin/ViewLinkTypes!default.jspa"),
                        new HostLink("view_custom_fields", "Custom fields", "/secure/admin/ViewCustomFields.jspa"),
                        new HostLink("security_schemes", "Issue security schemes", "/secure/admin/ViewIssueSecuritySchemes.jspa"),
                        new HostLink("permission_schemes", "Permission schemes", "/secure/admin/ViewPermissionSchemes.jspa"))),
                new HostSection("admin_users_menu", "User management", List.of(
                        new HostLink("user_browser", "Users", "/secure/admin/user/UserBrowser.jspa"),
                        new HostLink("group_browser", "Groups", "/secure/admin/user/GroupBrowser.jspa"))),
                new HostSection("admin_system_menu", "System", List.of(
                        new HostLink("general_configuration", "General configuration", "/secure/admin/ViewApplicationProperties.jspa"),
                        new HostLink("audit_log", "Audit log", "/auditing/view"),
                        new HostLink("scheduler_details", "Scheduler details", "/secure/admin/SchedulerAdmin.jspa"),
                        new HostLink("workbench_clock", "Workbench clock", "/secure/admin/WorkbenchClock.jspa"))));
    }

    @Override
    public String headerSection() {
        return "system.top.navigation.bar";
    }

    @Override
    public String personalLocation() {
        return "system.user.options";
    }

    @Override
    public List<String> administrationLocations() {
        return List.of("admin_plugins_menu", "system.admin");
    }
}
