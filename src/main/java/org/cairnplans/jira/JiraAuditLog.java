package org.cairnplans.jira;

import com.atlassian.jira.auditing.AuditingCategory;
import com.atlassian.jira.auditing.AuditingManager;
import com.atlassian.jira.auditing.RecordRequest;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.cairnplans.setup.AuditLog;

/** Jira's audit log, which writes down who is signed in by itself. */
@JiraComponent
public class JiraAuditLog implements AuditLog {

    private final AuditingManager auditing;

    public JiraAuditLog(@JiraImport AuditingManager auditing) {
        this.auditing = auditing;
    }

    @Override
    public void record(String what) {
        auditing.store(new RecordRequest(AuditingCategory.SYSTEM, what, "Cairn"));
    }
}
