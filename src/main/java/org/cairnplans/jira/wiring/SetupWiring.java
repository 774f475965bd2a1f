package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.readers.PlanCircles;
import org.cairnplans.access.readers.ReadersField;
import org.cairnplans.access.readers.ReadersInStep;
import org.cairnplans.access.readers.ReadersOutbox;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.JiraSwitches;
import org.cairnplans.setup.PlanGate;
import org.cairnplans.setup.ProjectSecurity;
import org.cairnplans.setup.SettingsRepository;
import org.cairnplans.setup.SetupMemory;
import org.cairnplans.setup.StrictSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of set-up, repair and the readers field. */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class SetupWiring {

    @Bean
    public StrictSecurity strictSecurity(ProjectSecurity security) {
        return new StrictSecurity(security);
    }

    @Bean
    public PlanGate planGate(SettingsRepository settings, SetupMemory memory, StrictSecurity security, JiraSwitches switches) {
        return new PlanGate(settings, memory, security, switches);
    }

    /** Also the {@link org.cairnplans.access.RightsChanged} that the other rooms tell. */
    @Bean
    public ReadersInStep readersInStep(ReadersOutbox outbox, PlanCircles plans, Circles circles, ReaderRule rule,
            ReadersField field, PeopleDirectory people, Transactions transactions) {
        return new ReadersInStep(outbox, plans, circles, rule, field, people, transactions);
    }
}
