package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.pairing.LineConflictCheck;
import org.cairnplans.pairing.PairingDates;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingRepository;
import org.cairnplans.pairing.PairingRules;
import org.cairnplans.pairing.PairingService;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.ReportingLines;
import org.cairnplans.repair.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of the room "pairing". */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class PairingWiring {

    @Bean
    public PairingRules pairingRules(ReportingLines lines, Clock clock) {
        return new PairingRules(lines, clock);
    }

    @Bean
    public PairingService pairingService(
            PairingRepository pairings,
            PairingRules rules,
            PeopleDirectory people,
            Transactions transactions,
            RightsChanged rights,
            Clock clock) {
        return new PairingService(pairings, rules, people, transactions, rights, clock);
    }

    @Bean
    public PairingLists pairingLists(PairingRepository pairings) {
        return new PairingLists(pairings);
    }

    @Bean
    public PairingDates pairingDates(
            PairingRepository pairings,
            PairingService service,
            PairingRules rules,
            PeopleDirectory people,
            Transactions transactions,
            RightsChanged rights,
            Clock clock) {
        return new PairingDates(pairings, service, rules, people, transactions, rights, clock);
    }

    @Bean
    public LineConflictCheck lineConflictCheck(
            PairingRepository pairings, ReportingLines lines, Transactions transactions, Clock clock) {
        return new LineConflictCheck(pairings, lines, transactions, clock);
    }
}
