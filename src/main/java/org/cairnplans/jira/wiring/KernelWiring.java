package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import org.cairnplans.access.AccessPolicy;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.RelationalAccessPolicy;
import org.cairnplans.access.Relations;
import org.cairnplans.access.ViewerFactory;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.setup.SettingsRepository;
import org.cairnplans.time.PlatformClock;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Composition root of what every room stands on. The domain knows neither Spring nor Atlassian, so its services are put together
 * here, and only in Jira: Confluence has no Active Objects of Cairn's.
 */
@JiraComponent
@Configuration(proxyBeanMethods = false) // no CGLIB subclass: the bundle need not import Spring's internals
public class KernelWiring {

    @Bean
    public Clock clock() {
        Bundle bundle = FrameworkUtil.getBundle(KernelWiring.class);
        return new PlatformClock(() -> offeredBy(bundle.getBundleContext()));
    }

    private static Clock offeredBy(BundleContext context) {
        ServiceReference<Clock> offered = context.getServiceReference(Clock.class);
        return offered == null ? Clock.systemUTC() : context.getService(offered);
    }

    @Bean
    public AccessPolicy accessPolicy(Relations relations, Clock clock) {
        return new RelationalAccessPolicy(relations, clock);
    }

    @Bean
    public Circles circles(Relations relations, Clock clock) {
        return new Circles(relations, clock);
    }

    @Bean
    public ReaderRule readerRule() {
        return new ReaderRule();
    }

    @Bean
    public ViewerFactory viewerFactory(PeopleDirectory people, SettingsRepository settings) {
        return new ViewerFactory(people, settings);
    }
}
