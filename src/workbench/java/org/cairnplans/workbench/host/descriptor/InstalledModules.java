package org.cairnplans.workbench.host.descriptor;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.module.DashboardItem;
import org.cairnplans.workbench.host.module.MacroModule;
import org.cairnplans.workbench.host.module.ServletModule;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebPanel;
import org.cairnplans.workbench.host.module.WebResource;
import org.cairnplans.workbench.host.module.WebSection;

/** Modules as the product sees them over time: none before the app is enabled, then the app's. */
public final class InstalledModules implements PluginModules {

    private volatile PluginModules enabled;

    public void enabled(PluginModules modules) {
        enabled = modules;
    }

    @Override
    public String pluginKey() {
        return enabled == null ? "" : enabled.pluginKey();
    }

    @Override
    public String pluginVersion() {
        return enabled == null ? "" : enabled.pluginVersion();
    }

    @Override
    public List<DashboardItem> dashboardItems() {
        return enabled == null ? List.of() : enabled.dashboardItems();
    }

    @Override
    public List<MacroModule> macros() {
        return enabled == null ? List.of() : enabled.macros();
    }

    @Override
    public List<WebResource> webResources() {
        return enabled == null ? List.of() : enabled.webResources();
    }

    @Override
    public List<ServletModule> servlets() {
        return enabled == null ? List.of() : enabled.servlets();
    }

    @Override
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return enabled == null ? List.of() : enabled.webSections(location, context);
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return enabled == null ? List.of() : enabled.webItems(section, context);
    }

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return enabled == null ? List.of() : enabled.webPanels(location, context);
    }

    @Override
    public String renderDashboardItem(DashboardItem item, Map<String, Object> context) {
        return enabled == null ? "" : enabled.renderDashboardItem(item, context);
    }

    @Override
    public <T> T instance(String moduleKey, Class<T> type) {
        if (enabled == null) {
            throw new IllegalArgumentException("No app is enabled, so there is no module " + moduleKey);
        }
        return enabled.instance(moduleKey, type);
    }

    @Override
    public Set<String> allowedMethods() {
        return enabled == null ? Set.of() : enabled.allowedMethods();
    }

    @Override
    public List<String> i18nBundles() {
        return enabled == null ? List.of() : enabled.i18nBundles();
    }

    @Override
    public Optional<URL> resource(String path) {
        return enabled == null ? Optional.empty() : enabled.resource(path);
    }

    @Override
    public ClassLoader classLoader() {
        return enabled == null ? getClass().getClassLoader() : enabled.classLoader();
    }
}
