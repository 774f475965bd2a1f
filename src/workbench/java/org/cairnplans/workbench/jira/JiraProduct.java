package org.cairnplans.workbench.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.nio.file.Path;
import org.cairnplans.workbench.StartupException;
import org.cairnplans.workbench.applinks.ApplicationLinks;
import org.cairnplans.workbench.host.FragmentContext;
import org.cairnplans.workbench.demo.DemoFill;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.Product;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.jira.api.EventAnnouncer;
import org.cairnplans.workbench.jira.api.Issues;
import org.cairnplans.workbench.jira.api.JiraServices;
import org.cairnplans.workbench.jira.api.StoredHostUsers;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.importer.ImportException;
import org.cairnplans.workbench.jira.importer.ImportResult;
import org.cairnplans.workbench.jira.importer.JiraImport;
import org.cairnplans.workbench.jira.importer.PeopleImport;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.jql.JqlSearch;
import org.cairnplans.workbench.jira.rest.JiraRest;
import org.cairnplans.workbench.jira.search.IssueSearch;
import org.cairnplans.workbench.jira.search.PlatformIssueSearch;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.JiraFragmentContext;
import org.cairnplans.workbench.jira.web.JiraPages;
import org.cairnplans.workbench.jira.web.PicturePage;
import org.cairnplans.workbench.jira.wiki.WikiMarkup;

/** The workbench's Jira: its tables, its people, and Jira's API over them. */
public final class JiraProduct implements Product {

    private ApplicationLinks links;

    @Override
    public ProductName name() {
        return ProductName.JIRA;
    }

    @Override
    public HostUsers open(ProductHost host) {
        JiraStores stores = JiraStores.open(host.dataSource());
        host.services().register(JiraStores.class, stores);
        decideOnDemo(host, stores);
        importFile(host, stores);
        JiraWork work = JiraWork.over(stores, host.clock());
        Issues issues = new Issues(stores);
        work.journal().listen(new EventAnnouncer(host.events(), stores, issues));
        JqlSearch jql = new JqlSearch(stores, host.clock());
        new JiraServices(stores, work, issues, jql).register(host);
        host.services().register(
                FragmentContext.class, new JiraFragmentContext(host.services().require(JiraAuthenticationContext.class)));
        host.pages().register(PicturePage.PATH, new PicturePage(stores.avatars()));
        IssueSearch search = new PlatformIssueSearch(host.services());
        WikiMarkup wiki = new WikiMarkup(host.baseUrl(), name -> stores.people().byName(name).map(JiraUser::displayName));
        JiraRest.open(host, stores, work, search, wiki::html);
        JiraPages.open(host, stores, work, search, wiki::html);
        StoredHostUsers people = new StoredHostUsers(stores);
        links = ApplicationLinks.open(host, people);
        return people;
    }

    @Override
    public void ready(ProductHost host) {
        links.connect();
    }

    /** Once per database, before anything is imported: a home that was used without the demo never gets it later. */
    private static void decideOnDemo(ProductHost host, JiraStores stores) {
        if (stores.settings().get(DemoFill.SETTING).isEmpty()) {
            stores.settings().put(DemoFill.SETTING, host.options().demo() ? DemoFill.WANTED : DemoFill.DECLINED);
        }
    }

    private static void importFile(ProductHost host, JiraStores stores) {
        Path file = host.options().importFile();
        if (file == null) {
            return;
        }
        try {
            if (file.toString().endsWith(".csv")) {
                host.progress().report("Added " + new PeopleImport(stores).run(file) + " people.");
                return;
            }
            ImportResult result = new JiraImport(stores, host.progress()::report).run(file);
            host.progress().report("Imported " + result.added() + " issues, " + result.comments() + " comments and "
                    + result.links() + " links; " + result.known() + " issues were there already.");
        } catch (ImportException e) {
            throw new StartupException("workbench.import: nothing was imported. " + e.getMessage());
        }
    }
}
