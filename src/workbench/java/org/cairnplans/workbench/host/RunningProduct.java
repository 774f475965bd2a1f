package org.cairnplans.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.cairnplans.workbench.Options;
import org.cairnplans.workbench.host.ao.ActiveObjectsServices;
import org.cairnplans.workbench.host.db.ProductDatabase;
import org.cairnplans.workbench.host.descriptor.InstalledModules;
import org.cairnplans.workbench.host.event.ReflectiveEventPublisher;
import org.cairnplans.workbench.host.lock.LocalClusterLocks;
import org.cairnplans.workbench.host.osgi.OsgiFramework;
import org.cairnplans.workbench.host.osgi.OsgiServices;
import org.cairnplans.workbench.host.rest.RestServlet;
import org.cairnplans.workbench.host.sal.BundleI18nResolver;
import org.cairnplans.workbench.host.sal.HostApplicationProperties;
import org.cairnplans.workbench.host.sal.HostUserManager;
import org.cairnplans.workbench.host.sal.StoredPluginSettings;
import org.cairnplans.workbench.host.schedule.ClockScheduler;
import org.cairnplans.workbench.host.schedule.JobControl;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.host.web.HttpLayer;
import org.osgi.framework.BundleException;

/**
 * One product on its way up and down: framework and platform services, then the product's own, then the app, then HTTP. Each
 * step is a method; the launcher calls them in that order.
 */
public final class RunningProduct implements ProductHost, AutoCloseable {

    private final Product product;
    private final ProductSite site;
    private final ProductDatabase database;
    private final MovableClock clock;
    private final OsgiFramework framework;
    private final OsgiServices services;
    private final CurrentUser currentUser = new CurrentUser();
    private final InstalledModules modules = new InstalledModules();
    private final EventPublisher events = new ReflectiveEventPublisher();
    private final StoredPluginSettings settings;
    private final ActiveObjectsServices activeObjects;
    private final ClockScheduler scheduler;
    private final RestServlet rest;
    private HttpLayer http;
    private HostUsers users;
    private InstalledApp app;
    private ProductHost peer;

    /**
     * Starts the framework with those platform services that need neither people nor HTTP.
     *
     * @throws BundleException when the framework does not start
     */
    public RunningProduct(Product product, ProductSite site, ProductDatabase database, MovableClock clock) throws BundleException {
        this.product = product;
        this.site = site;
        this.database = database;
        this.clock = clock;
        framework = new OsgiFramework(product.name(), site.home().resolve("osgi"));
        services = new OsgiServices(framework.hostContext());
        settings = new StoredPluginSettings(database.dataSource());
        activeObjects = new ActiveObjectsServices(database, settings.createGlobalSettings());
        scheduler = new ClockScheduler(clock, product.name().key());
        rest = new RestServlet(services, currentUser, site.baseUrl());
        registerPlatform();
    }

    private void registerPlatform() {
        services.register(Clock.class, clock);
        services.register(MovableClock.class, clock);
        services.register(EventPublisher.class, events);
        services.register(ClusterLockService.class, new LocalClusterLocks());
        services.register(SchedulerService.class, scheduler);
        services.register(JobControl.class, scheduler);
        services.register(PluginSettingsFactory.class, settings);
        services.register(
                ApplicationProperties.class, new HostApplicationProperties(product.name(), site.baseUrl(), site.home()));
        services.register(
                I18nResolver.class, new BundleI18nResolver(modules, () -> services.require(LocaleResolver.class)));
        services.registerPerBundle(ActiveObjects.class, activeObjects::of);
        services.registerPerBundle(TransactionTemplate.class, bundle -> new ActiveObjectsTransactions(activeObjects.of(bundle)));
    }

    /** Opens the product's own domain. */
    public void open(HttpLayer layer) {
        http = layer;
        users = product.open(this);
        services.register(HostUsers.class, users);
        services.register(UserManager.class, new HostUserManager(product.name(), users, currentUser));
    }

    /**
     * Installs, checks, wires and enables the app.
     *
     * @throws BundleException naming the import that nobody exports
     */
    public void install(Path jar) throws BundleException {
        app = new InstalledApp(framework.install(jar), this, settings);
        services.installed(app.bundle());
        app.enable(activeObjects, rest, modules);
        app.start();
        scheduler.start();
    }

    /** @throws Exception when the port can't be opened */
    public void serve() throws Exception {
        http.start(users, rest);
        product.ready(this);
    }

    /** The app as it is installed; null before. */
    public InstalledApp app() {
        return app;
    }

    @Override
    public ProductName name() {
        return product.name();
    }

    @Override
    public String baseUrl() {
        return site.baseUrl();
    }

    @Override
    public Path home() {
        return site.home();
    }

    @Override
    public DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Override
    public ServiceRegistry services() {
        return services;
    }

    @Override
    public EventPublisher events() {
        return events;
    }

    @Override
    public PluginModules modules() {
        return modules;
    }

    @Override
    public HostPages pages() {
        return http.pages();
    }

    @Override
    public HostRest rest() {
        return rest;
    }

    @Override
    public CurrentUser currentUser() {
        return currentUser;
    }

    @Override
    public Options options() {
        return site.options();
    }

    @Override
    public Progress progress() {
        return site.progress();
    }

    @Override
    public ProductHost peer() {
        return peer;
    }

    /** Known from the start, though the peer may not be open yet. */
    public void peer(ProductHost other) {
        peer = other;
    }

    /** Takes everything down in reverse; goes on when one part fails, and throws at the end. */
    @Override
    public void close() {
        ClosingSequence closing = new ClosingSequence();
        if (http != null) {
            closing.close(http::close);
        }
        closing.close(scheduler::close);
        if (app != null) {
            closing.close(app::close);
        }
        closing.close(product::close);
        closing.close(framework::close);
        closing.close(database::close);
        closing.finish();
    }
}
