package org.cairnplans.workbench.host;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.host.ao.ActiveObjectsServices;
import org.cairnplans.workbench.host.descriptor.EnabledModules;
import org.cairnplans.workbench.host.descriptor.InstalledModules;
import org.cairnplans.workbench.host.descriptor.PluginDescriptor;
import org.cairnplans.workbench.host.descriptor.PluginDescriptorReader;
import org.cairnplans.workbench.host.rest.RestServlet;
import org.cairnplans.workbench.host.velocity.MethodAllowList;
import org.cairnplans.workbench.host.wiring.PluginContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The app's life in one product: enabled as a whole or not at all, upgraded, told of start and stop. */
public final class InstalledApp implements AutoCloseable {

    private final Bundle bundle;
    private final ProductHost host;
    private final PluginSettingsFactory settings;
    private PluginDescriptor descriptor;
    private PluginContext spring;

    InstalledApp(Bundle bundle, ProductHost host, PluginSettingsFactory settings) {
        this.bundle = bundle;
        this.host = host;
        this.settings = settings;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Reads and checks every module, makes the tables, builds the Spring context and the modules' objects. */
    void enable(ActiveObjectsServices activeObjects, RestServlet rest, InstalledModules modules) {
        descriptor = new PluginDescriptorReader(host.name()).read(bundle);
        // A wrong entry is found now, not when somebody opens the page.
        MethodAllowList.of(bundle, descriptor.allowedMethods(), List.of());
        if (descriptor.entityModule() != null) {
            activeObjects.open(bundle, descriptor.entityModule());
        }
        spring = new PluginContext(bundle, host.name());
        if (descriptor.entityModule() != null) {
            activeObjects.upgrade(bundle, descriptor.entityModule(), spring::create);
        }
        EnabledModules enabled = new EnabledModules(descriptor, bundle, spring, host.services(), host.baseUrl());
        descriptor.rest().forEach(module -> rest.add(module, bundle, spring));
        modules.enabled(enabled);
    }

    /** Runs pending upgrade tasks, then tells the app that the product is up. */
    void start() {
        spring.inContext(() -> {
            upgrade();
            services(LifecycleAware.class).forEach(LifecycleAware::onStart);
            return null;
        });
    }

    private void upgrade() {
        PluginSettings global = settings.createGlobalSettings();
        String key = descriptor.key() + ":build";
        int build = Integer.parseInt(Optional.ofNullable((String) global.get(key)).orElse("0"));
        for (PluginUpgradeTask task : services(PluginUpgradeTask.class).stream()
                .filter(task -> task.getBuildNumber() > build)
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                .toList()) {
            run(task);
            global.put(key, String.valueOf(task.getBuildNumber()));
        }
    }

    private static void run(PluginUpgradeTask task) {
        try {
            var messages = task.doUpgrade();
            if (messages != null && !messages.isEmpty()) {
                throw new IllegalStateException(task.getShortDescription() + ": " + messages);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Upgrade task " + task.getBuildNumber() + " failed", e);
        }
    }

    /** Services that the app exported. */
    private <T> List<T> services(Class<T> type) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        return references == null
                ? List.of()
                : Arrays.stream(references)
                        .map(reference -> bundle.getBundleContext().getService(reference))
                        .filter(type::isInstance)
                        .map(type::cast)
                        .distinct()
                        .toList();
    }

    /** How many modules of the descriptor are enabled in this product; all of them once the app is up. */
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public void close() {
        if (spring != null) {
            ClosingSequence closing = new ClosingSequence();
            closing.close(() -> spring.inContext(() -> {
                services(LifecycleAware.class).forEach(LifecycleAware::onStop);
                return null;
            }));
            closing.close(spring::close);
            closing.finish();
        }
    }
}
