package org.cairnplans.workbench.host.web;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Modules of an app, as a test puts them in. Files lie in {@link #jar}. */
final class TestModules implements PluginModules {

    final List<WebResource> webResources = new ArrayList<>();
    final List<ServletModule> servlets = new ArrayList<>();
    final List<WebItem> items = new ArrayList<>();
    final List<WebSection> sections = new ArrayList<>();
    Path jar;

    @Override
    public String pluginKey() {
        return "org.example.app";
    }

    @Override
    public String pluginVersion() {
        return "1";
    }

    @Override
    public List<DashboardItem> dashboardItems() {
        return List.of();
    }

    @Override
    public List<MacroModule> macros() {
        return List.of();
    }

    @Override
    public List<WebResource> webResources() {
        return webResources;
    }

    @Override
    public List<ServletModule> servlets() {
        return servlets;
    }

    @Override
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return sections.stream().filter(section -> section.location().equals(location)).toList();
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return items.stream().filter(item -> item.section().equals(section)).toList();
    }

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public String renderDashboardItem(DashboardItem item, Map<String, Object> context) {
        return "";
    }

    @Override
    public <T> T instance(String moduleKey, Class<T> type) {
        throw new IllegalArgumentException(moduleKey);
    }

    @Override
    public Set<String> allowedMethods() {
        return Set.of();
    }

    @Override
    public List<String> i18nBundles() {
        return List.of();
    }

    @Override
    public Optional<URL> resource(String path) {
        try {
            return jar != null && Files.exists(jar.resolve(path))
                    ? Optional.of(jar.resolve(path).toUri().toURL())
                    : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ClassLoader classLoader() {
        return TestModules.class.getClassLoader();
    }
}
