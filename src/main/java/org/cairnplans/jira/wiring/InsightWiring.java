package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import org.cairnplans.insight.MentorshipDashboard;
import org.cairnplans.insight.PlanHints;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.plan.PlanIssues;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.setup.SettingsRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of the room "insight". */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class InsightWiring {

    @Bean
    public MentorshipDashboard mentorshipDashboard(
            PairingLists pairings, PlanReader plans, PlanHints hints, PlanIssues issues, PeopleDirectory people,
            SettingsRepository settings, Clock clock) {
        return new MentorshipDashboard(pairings, plans, hints, issues, people, settings, clock);
    }
}
