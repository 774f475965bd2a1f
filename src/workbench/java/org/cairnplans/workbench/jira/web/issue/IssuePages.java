package org.cairnplans.workbench.jira.web.issue;

import java.util.function.UnaryOperator;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The pages about one issue, put together. */
public final class IssuePages {

    private IssuePages() {
    }

    /**
     * @param wiki renders wiki markup as HTML
     * @param project shows {@code /browse/PROJECT}
     */
    public static void open(ProductHost host, JiraStores stores, JiraWork work, UnaryOperator<String> wiki, Page project) {
        HostPages pages = host.pages();
        pages.register("/browse/*", new IssuePage(stores, work, new IssueFacts(stores, wiki),
                new IssueActivity(stores, work.comments(), wiki), new IssueFragments(host), project));
        pages.register(CreateIssuePage.PATH, new CreateIssuePage(stores, work));
        pages.register(EditIssuePage.PATH, new EditIssuePage(stores, work));
        pages.register(DeleteIssuePage.PATH, new DeleteIssuePage(stores, work));
        pages.register(MoveIssuePage.PATH, new MoveIssuePage(stores, work));
        pages.register(ConvertIssuePage.PATH, new ConvertIssuePage(stores, work));
        pages.register(TransitionPage.PATH, new TransitionPage(stores, work));
        pages.register(CommentAction.PATH, new CommentAction(stores, work));
        pages.register(LinkAction.PATH, new LinkAction(stores, work));
    }
}
