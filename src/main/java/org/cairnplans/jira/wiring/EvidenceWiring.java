package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.evidence.EvidenceLinkRepair;
import org.cairnplans.evidence.EvidenceLinks;
import org.cairnplans.evidence.EvidenceReader;
import org.cairnplans.evidence.EvidenceRepository;
import org.cairnplans.evidence.KeepEvidence;
import org.cairnplans.evidence.ReviewEvidence;
import org.cairnplans.evidence.WorkItems;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.PlanRepository;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of the evidence room. */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class EvidenceWiring {

    @Bean
    public EvidenceReader evidenceReader(EvidenceRepository evidence, PlanReader plans, WorkItems workItems) {
        return new EvidenceReader(evidence, plans, workItems);
    }

    @Bean
    public KeepEvidence keepEvidence(EvidenceRepository evidence, EvidenceReader reader, PlanReader plans,
            PlanRepository planRows, WorkItems workItems, EvidenceLinks links, CompetencyCatalogue competencies,
            Intents intents, Transactions transactions, Clock clock) {
        return new KeepEvidence(evidence, reader, plans, planRows, workItems, links, competencies, intents, transactions, clock);
    }

    @Bean
    public ReviewEvidence reviewEvidence(EvidenceRepository evidence, EvidenceReader reader, PlanRepository plans,
            Transactions transactions, Clock clock) {
        return new ReviewEvidence(evidence, reader, plans, transactions, clock);
    }

    @Bean
    public IntentRepair addEvidenceRepair(EvidenceRepository evidence, EvidenceLinks links, Intents intents,
            Transactions transactions) {
        return EvidenceLinkRepair.ofAdding(evidence, links, intents, transactions);
    }

    @Bean
    public IntentRepair withdrawEvidenceRepair(EvidenceRepository evidence, EvidenceLinks links, Intents intents,
            Transactions transactions) {
        return EvidenceLinkRepair.ofWithdrawing(evidence, links, intents, transactions);
    }
}
