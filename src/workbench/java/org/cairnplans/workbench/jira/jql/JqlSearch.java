package org.cairnplans.workbench.jira.jql;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Page;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.AccessPredicate;
import org.cairnplans.workbench.jira.store.IssueQueries;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.store.SqlPart;

/** Finds issues by JQL. What the asker may not see is left out by the database, not afterwards. */
public final class JqlSearch {

    private final JiraStores stores;
    private final Clock clock;
    private final IssueQueries issues;
    private final JqlTranslator translator = new JqlTranslator();

    public JqlSearch(JiraStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
        this.issues = new IssueQueries(stores.database());
    }

    /** What Jira would say against the query: unknown fields, values, operators. Empty when all is well. */
    public List<String> problems(JqlQuery query, Viewer viewer) {
        JqlContext context = context(viewer);
        translator.where(query, context);
        translator.order(query, context);
        return context.problems();
    }

    /**
     * Two statements for any number of issues, apart from those that look up the values named in the query. A condition that
     * can't be translated finds nothing; ask for {@link #problems} first to tell people.
     *
     * @param start index of the first issue, from 0
     * @param max   how many at most
     */
    public Page<IssueRecord> search(JqlQuery query, Viewer viewer, int start, int max) {
        JqlContext context = context(viewer);
        SqlPart where = translator.where(query, context).and(AccessPredicate.visible(viewer));
        return issues.page(where, translator.order(query, context), start, max);
    }

    public long count(JqlQuery query, Viewer viewer) {
        return issues.count(translator.where(query, context(viewer)).and(AccessPredicate.visible(viewer)));
    }

    private JqlContext context(Viewer viewer) {
        ZoneId zone = viewer.userKey() == null ? ZoneOffset.UTC
                : stores.people().byKey(viewer.userKey()).map(JiraUser::zone).orElse(ZoneOffset.UTC);
        return new JqlContext(stores, viewer, clock.instant(), zone);
    }
}
