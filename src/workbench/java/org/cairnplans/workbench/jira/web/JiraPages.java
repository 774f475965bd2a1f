package org.cairnplans.workbench.jira.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.search.IssueSearch;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.admin.AdminPages;
import org.cairnplans.workbench.jira.web.dashboard.DashboardEdit;
import org.cairnplans.workbench.jira.web.dashboard.DashboardPage;
import org.cairnplans.workbench.jira.web.dashboard.DashboardPreferencesResource;
import org.cairnplans.workbench.jira.web.dashboard.Dashboards;
import org.cairnplans.workbench.jira.web.dashboard.GadgetMove;
import org.cairnplans.workbench.jira.web.dashboard.GadgetViews;
import org.cairnplans.workbench.jira.web.issue.IssuePages;
import org.cairnplans.workbench.jira.web.navigate.NavigatorPage;
import org.cairnplans.workbench.jira.web.navigate.ProfilePage;
import org.cairnplans.workbench.jira.web.navigate.ProjectPage;
import org.cairnplans.workbench.jira.web.navigate.ProjectsPage;
import org.cairnplans.workbench.jira.web.navigate.QuickSearchPage;

/** The pages of the workbench's Jira, put together. */
public final class JiraPages {

    private final ProductHost host;
    private final JiraStores stores;
    private final Predicate<HostUser> administrators;

    private JiraPages(ProductHost host, JiraStores stores) {
        this.host = host;
        this.stores = stores;
        this.administrators = user -> stores.access().mayGlobally(Permissions.ADMINISTER, Viewer.of(user.key()));
    }

    /** @param wiki renders wiki markup as HTML */
    public static void open(ProductHost host, JiraStores stores, JiraWork work, IssueSearch search, UnaryOperator<String> wiki) {
        JiraPages pages = new JiraPages(host, stores);
        pages.navigation(search);
        pages.dashboards();
        IssuePages.open(host, stores, work, wiki, new ProjectPage(host, stores, search));
        AdminPages.open(host, stores, work, pages.administrators);
    }

    private void navigation(IssueSearch search) {
        HostPages pages = host.pages();
        NavigatorPage navigator = new NavigatorPage(stores, search);
        List.of("/issues", "/issues/", "/secure/IssueNavigator.jspa").forEach(path -> pages.register(path, navigator));
        pages.register(QuickSearchPage.PATH, new QuickSearchPage());
        pages.register(ProjectsPage.PATH, new ProjectsPage(stores));
        pages.register("/projects/*", new ProjectPage(host, stores, search));
        pages.register(ProfilePage.PATH, new ProfilePage(stores));
    }

    private void dashboards() {
        Dashboards dashboards = new Dashboards(stores.dashboards(), administrators);
        GadgetViews views = new GadgetViews(host);
        host.pages().register(DashboardPage.PATH, new DashboardPage(dashboards, views));
        host.pages().register("/", call -> call.redirect(DashboardPage.PATH));
        host.pages().register(DashboardEdit.PATH, new DashboardEdit(dashboards, stores.dashboards(), views,
                new GadgetMove(stores.database(), stores.dashboards())));
        host.rest().add("/dashboards/1.0", new DashboardPreferencesResource(host.currentUser(), dashboards, stores.dashboards(), views));
    }
}
