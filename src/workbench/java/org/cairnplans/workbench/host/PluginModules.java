package org.cairnplans.workbench.host;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.host.module.DashboardItem;
import org.cairnplans.workbench.host.module.MacroModule;
import org.cairnplans.workbench.host.module.ServletModule;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebPanel;
import org.cairnplans.workbench.host.module.WebResource;
import org.cairnplans.workbench.host.module.WebSection;

/** The enabled modules of the installed app, as far as this product has them. All lists are empty until the app is enabled. */
public interface PluginModules {

    String pluginKey();

    /** Version of the installed app. */
    String pluginVersion();

    List<DashboardItem> dashboardItems();

    List<MacroModule> macros();

    List<WebResource> webResources();

    List<ServletModule> servlets();

    /** Sections of a location whose conditions hold, by weight. */
    List<WebSection> webSections(String location, Map<String, Object> context);

    /** Items of a section ({@code location/section} or a location alone) whose conditions hold, by weight. */
    List<WebItem> webItems(String section, Map<String, Object> context);

    /**
     * Panels of a location whose conditions hold, rendered, by weight. A panel that fails is logged and says so in its place, as
     * in the products; it never takes the page with it.
     */
    List<WebPanel> webPanels(String location, Map<String, Object> context);

    /** The view of a dashboard item for the signed-in user; empty when the item has no view template (its script draws all). */
    String renderDashboardItem(DashboardItem item, Map<String, Object> context);

    /**
     * The object of a module's class, built once by the app's Spring context.
     *
     * @param moduleKey key within the app
     * @throws IllegalArgumentException when there is no such module with a class of that type
     */
    <T> T instance(String moduleKey, Class<T> type);

    /** Entries of all velocity allow-lists: {@code pkg.Type#method(pkg.Param)}. */
    Set<String> allowedMethods();

    /** Base names of i18n bundles, e.g. {@code i18n/plan}. */
    List<String> i18nBundles();

    /** A file in the app's jar. */
    Optional<URL> resource(String path);

    /** The app's class loader; the host's own until the app is enabled. */
    ClassLoader classLoader();
}
