package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.AuditLog;
import org.cairnplans.transfer.DataRows;
import org.cairnplans.transfer.Export;
import org.cairnplans.transfer.IssueNames;
import org.cairnplans.transfer.Restore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of export and restore. */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class TransferWiring {

    @Bean
    public Export export(DataRows rows, IssueNames issues, PeopleDirectory people, AuditLog audit, Clock clock) {
        return new Export(rows, issues, people, audit, clock);
    }

    @Bean
    public Restore restore(DataRows rows, IssueNames issues, PeopleDirectory people, RightsChanged rights,
            Transactions transactions, AuditLog audit) {
        return new Restore(rows, issues, people, rights, transactions, audit);
    }
}
