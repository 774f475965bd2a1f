package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import org.cairnplans.exchange.AppVersion;
import org.cairnplans.exchange.PlanAnswers;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.plan.PlanIssues;
import org.cairnplans.plan.PlanReader;
import org.osgi.framework.FrameworkUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of what answers the Confluence half. */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class ExchangeWiring {

    @Bean
    public AppVersion appVersion() {
        return new AppVersion(FrameworkUtil.getBundle(ExchangeWiring.class).getVersion().toString());
    }

    @Bean
    public PlanAnswers planAnswers(PlanReader reader, PlanIssues issues, PeopleDirectory people, Clock clock) {
        return new PlanAnswers(reader, issues, people, clock);
    }
}
