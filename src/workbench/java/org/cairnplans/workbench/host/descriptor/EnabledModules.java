package org.cairnplans.workbench.host.descriptor;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cairnplans.workbench.host.FragmentText;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.ServiceRegistry;
import org.cairnplans.workbench.host.module.DashboardItem;
import org.cairnplans.workbench.host.module.MacroModule;
import org.cairnplans.workbench.host.module.ServletModule;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebPanel;
import org.cairnplans.workbench.host.module.WebResource;
import org.cairnplans.workbench.host.module.WebSection;
import org.cairnplans.workbench.host.wiring.PluginContext;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules of an enabled app: their classes are built, their conditions and context providers ready. */
public final class EnabledModules implements PluginModules {

    private static final Logger LOG = LoggerFactory.getLogger(EnabledModules.class);

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final PluginContext spring;
    private final ServiceRegistry services;
    private final String contextPath;
    private final Map<String, ConditionTree.Built> conditions = new HashMap<>();
    private final Map<String, ContextProvider> providers = new HashMap<>();
    private final Map<String, Object> instances = new ConcurrentHashMap<>();
    private final List<ServletModule> servlets;

    /** Builds all conditions and context providers; one that can't be built fails the app. */
    public EnabledModules(
            PluginDescriptor descriptor, Bundle bundle, PluginContext spring, ServiceRegistry services, String baseUrl) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.spring = spring;
        this.services = services;
        this.contextPath = URI.create(baseUrl).getPath();
        descriptor.sections().forEach(section -> prepare(section.key(), section.conditions(), null));
        descriptor.items().forEach(item -> prepare(item.key(), item.conditions(), item.provider()));
        descriptor.panels().forEach(panel -> prepare(panel.key(), panel.conditions(), panel.provider()));
        descriptor.dashboardItems().forEach(declared -> prepare(declared.item().key(), null, declared.provider()));
        this.servlets = descriptor.servlets().stream()
                .map(servlet -> new ServletModule(
                        servlet.key(),
                        servlet.urlPatterns(),
                        servlet.initParams(),
                        servlet.type(),
                        () -> instance(servlet.key(), HttpServlet.class)))
                .toList();
    }

    private void prepare(String moduleKey, ConditionTree tree, FragmentModules.Provider provider) {
        if (tree != null) {
            conditions.put(moduleKey, tree.build(type -> (Condition) spring.create(type)));
        }
        if (provider != null && provider.type() != null) {
            ContextProvider built = spring.create(provider.type());
            built.init(provider.params());
            providers.put(moduleKey, built);
        }
    }

    @Override
    public String pluginKey() {
        return descriptor.key();
    }

    @Override
    public String pluginVersion() {
        return descriptor.version();
    }

    @Override
    public List<DashboardItem> dashboardItems() {
        return descriptor.dashboardItems().stream().map(DashboardDeclaration::item).toList();
    }

    @Override
    public List<MacroModule> macros() {
        return descriptor.macros();
    }

    @Override
    public List<WebResource> webResources() {
        return descriptor.webResources();
    }

    @Override
    public List<ServletModule> servlets() {
        return servlets;
    }

    @Override
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return descriptor.sections().stream()
                .filter(section -> section.location().equals(location) && holds(section.key(), context))
                .sorted(Comparator.comparingInt(FragmentModules.Section::weight))
                .map(section -> new WebSection(section.key(), location, section.weight(), text(section.label())))
                .toList();
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return descriptor.items().stream()
                .filter(item -> item.section().equals(section) && holds(item.key(), context))
                .sorted(Comparator.comparingInt(FragmentModules.Item::weight))
                .map(item -> item(item, full(item.key(), context)))
                .toList();
    }

    private WebItem item(FragmentModules.Item item, Map<String, Object> context) {
        FragmentText velocity = services.require(FragmentText.class);
        String link = velocity.render(item.link(), context);
        return new WebItem(
                item.key(),
                item.section(),
                item.weight(),
                text(item.label()),
                text(item.tooltip()),
                item.linkId() == null ? null : velocity.render(item.linkId(), context),
                link.startsWith("/") ? contextPath + link : link,
                item.styleClass());
    }

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return descriptor.panels().stream()
                .filter(panel -> panel.location().equals(location) && holds(panel.key(), context))
                .sorted(Comparator.comparingInt(FragmentModules.Panel::weight))
                .map(panel -> new WebPanel(
                        panel.key(),
                        descriptor.key() + ":" + panel.key(),
                        location,
                        panel.weight(),
                        text(panel.label()),
                        html(panel, context)))
                .toList();
    }

    private String html(FragmentModules.Panel panel, Map<String, Object> context) {
        String completeKey = descriptor.key() + ":" + panel.key();
        try {
            return render(panel.view(), full(panel.key(), context));
        } catch (RuntimeException e) {
            LOG.error("Web panel {} failed", completeKey, e);
            return "<div class=\"aui-message aui-message-error\">Error rendering '" + completeKey
                    + "'. Please contact your administrators.</div>";
        }
    }

    @Override
    public String renderDashboardItem(DashboardItem item, Map<String, Object> context) {
        return item.viewTemplate() == null ? "" : render(item.viewTemplate(), full(item.key(), context));
    }

    private String render(String template, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            services.require(TemplateRenderer.class).render(template, context, html);
        } catch (IOException e) {
            throw new IllegalStateException("A string takes all that is written", e);
        }
        return html.toString();
    }

    private boolean holds(String moduleKey, Map<String, Object> context) {
        return spring.inContext(() -> conditions.get(moduleKey).holds(context));
    }

    private Map<String, Object> full(String moduleKey, Map<String, Object> context) {
        ContextProvider provider = providers.get(moduleKey);
        Map<String, Object> full = new HashMap<>(context);
        if (provider != null) {
            full.putAll(spring.inContext(() -> provider.getContextMap(new HashMap<>(context))));
        }
        return full;
    }

    private String text(Label label) {
        return label.key() == null
                ? label.text()
                : services.require(I18nResolver.class).getText(label.key(), label.params().toArray(Serializable[]::new));
    }

    @Override
    public <T> T instance(String moduleKey, Class<T> type) {
        Class<?> moduleClass = descriptor.classes().get(moduleKey);
        if (moduleClass == null || !type.isAssignableFrom(moduleClass)) {
            throw new IllegalArgumentException("There is no module " + moduleKey + " with a " + type.getName());
        }
        return type.cast(instances.computeIfAbsent(moduleKey, key -> spring.create(moduleClass)));
    }

    @Override
    public Set<String> allowedMethods() {
        return descriptor.allowedMethods();
    }

    @Override
    public List<String> i18nBundles() {
        return descriptor.i18nBundles();
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path.startsWith("/") ? path.substring(1) : path));
    }

    @Override
    public ClassLoader classLoader() {
        return spring.classLoader();
    }
}
