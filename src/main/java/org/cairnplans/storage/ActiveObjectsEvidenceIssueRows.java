package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cairnplans.repair.IssueRows;
import org.cairnplans.repair.Loss;
import org.cairnplans.repair.Transactions;

/** Rows of evidence, as far as they hang on work items. */
@JiraComponent
public class ActiveObjectsEvidenceIssueRows implements IssueRows {

    private static final IssueRowTable<EvidenceEntity> TABLE = new IssueRowTable<>(EvidenceEntity.class, "WORK_ID",
            EvidenceEntity::getWorkId, EvidenceEntity::getLostAs, EvidenceEntity::getLostAt, EvidenceEntity::setLostAs,
            EvidenceEntity::setLostAt);

    private final ActiveObjects ao;
    private final Transactions transactions;

    public ActiveObjectsEvidenceIssueRows(@JiraImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public boolean aboutPlanIssues() {
        return false;
    }

    @Override
    public void lost(Collection<Long> issues, Loss loss, Instant at) {
        transactions.inTransaction(() -> {
            TABLE.mark(ao, issues, Optional.of(loss), at);
            return null;
        });
    }

    @Override
    public void found(Collection<Long> issues) {
        transactions.inTransaction(() -> {
            TABLE.mark(ao, issues, Optional.empty(), Instant.EPOCH);
            return null;
        });
    }

    @Override
    public List<Long> issuesAfter(long after, int limit) {
        // Several items may name one issue; links to elsewhere have 0.
        return TABLE.issuesAfter(ao, Math.max(after, 0), limit).stream().distinct().toList();
    }

    @Override
    public List<Detached> detached(int limit) {
        return TABLE.detached(ao, limit);
    }
}
