package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import java.util.List;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.ReportingFileReader;
import org.cairnplans.people.ReportingLineImports;
import org.cairnplans.people.ReportingLineRepository;
import org.cairnplans.people.ReportingLines;
import org.cairnplans.people.ReportingLinesChanged;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.AuditLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of the room "people". */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class PeopleWiring {

    @Bean
    public ReportingLines reportingLines(ReportingLineRepository lines, Clock clock) {
        return new ReportingLines(lines, clock);
    }

    @Bean
    public ReportingLineImports reportingLineImports(
            ReportingLineRepository lines,
            PeopleDirectory people,
            Transactions transactions,
            RightsChanged rights,
            List<ReportingLinesChanged> listeners,
            AuditLog audit,
            Clock clock) {
        return new ReportingLineImports(new ReportingFileReader(), lines, people, transactions, rights, listeners, audit, clock);
    }
}
