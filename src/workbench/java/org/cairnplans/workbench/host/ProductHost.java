package org.cairnplans.workbench.host;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.cairnplans.workbench.Options;
import org.cairnplans.workbench.host.web.CurrentUser;

/** What the host gives one product. Everything here belongs to that product alone, but the clock and the options. */
public interface ProductHost {

    ProductName name();

    /** Address without a trailing slash, e.g. {@code http://localhost:2990/jira}. */
    String baseUrl();

    /** The product's own folder below {@code workbench.home}; exists. */
    Path home();

    /** The product's database; Active Objects' tables live in it too. */
    DataSource dataSource();

    /** The workbench's time, which an administrator or a test can move. */
    Clock clock();

    ServiceRegistry services();

    EventPublisher events();

    /** What the installed app declares; empty until it is enabled. */
    PluginModules modules();

    HostPages pages();

    HostRest rest();

    /** Who is signed in on this thread. */
    CurrentUser currentUser();

    /** What the workbench was started with. */
    Options options();

    /** Where long work says how far it is. */
    Progress progress();

    /** The other product; null when it does not run. Only the application link may use it. */
    ProductHost peer();
}
