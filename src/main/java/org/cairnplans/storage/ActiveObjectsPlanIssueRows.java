package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cairnplans.repair.IssueRows;
import org.cairnplans.repair.Loss;
import org.cairnplans.repair.Transactions;

/** Rows of plans, goals and milestones, as far as they hang on Jira issues. */
@JiraComponent
public class ActiveObjectsPlanIssueRows implements IssueRows {

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final List<IssueRowTable<?>> tables = IssueRowTable.ofPlans();

    public ActiveObjectsPlanIssueRows(@JiraImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public boolean aboutPlanIssues() {
        return true;
    }

    @Override
    public void lost(Collection<Long> issues, Loss loss, Instant at) {
        mark(issues, Optional.of(loss), at);
    }

    @Override
    public void found(Collection<Long> issues) {
        mark(issues, Optional.empty(), Instant.EPOCH);
    }

    private void mark(Collection<Long> issues, Optional<Loss> loss, Instant at) {
        transactions.inTransaction(() -> {
            tables.forEach(table -> table.mark(ao, issues, loss, at));
            return null;
        });
    }

    @Override
    public List<Long> issuesAfter(long after, int limit) {
        return tables.stream().flatMap(table -> table.issuesAfter(ao, after, limit).stream()).sorted().limit(limit).toList();
    }

    @Override
    public List<Detached> detached(int limit) {
        return tables.stream()
                .flatMap(table -> table.detached(ao, limit).stream())
                .sorted(Comparator.comparing(Detached::at).reversed())
                .limit(limit)
                .toList();
    }
}
