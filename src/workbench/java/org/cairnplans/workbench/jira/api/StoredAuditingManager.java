package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.auditing.AuditingManager;
import com.atlassian.jira.auditing.RecordRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.jira.domain.AuditRecord;
import org.cairnplans.workbench.jira.store.AuditStore;

/** Writes the audit log in the name of whoever is signed in. */
record StoredAuditingManager(AuditStore audit, CurrentUser current, Clock clock) implements AuditingManager {

    @Override
    public void store(RecordRequest record) {
        audit.add(new AuditRecord(0, clock.instant(), current.get().map(HostUser::key).orElse(null),
                record.getCategory().name().toLowerCase(Locale.ROOT).replace('_', ' '), record.getSummary(),
                record.getEventSource(),
                null, null, null, List.of()));
    }
}
