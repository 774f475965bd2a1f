package org.cairnplans.workbench.host.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.workbench.host.ao.EntityModule;
import org.cairnplans.workbench.host.module.MacroModule;
import org.cairnplans.workbench.host.module.WebResource;

/**
 * The modules of an app for one product, read and checked but not built yet.
 *
 * @param moduleKeys keys of all modules that this product has
 * @param entityModule null when the app has no {@code <ao>} module in this product
 * @param classes key of a module with a class to that class
 */
public record PluginDescriptor(
        String key,
        String version,
        Set<String> moduleKeys,
        List<String> i18nBundles,
        EntityModule entityModule,
        List<RestModule> rest,
        List<ServletDeclaration> servlets,
        List<FragmentModules.Section> sections,
        List<FragmentModules.Item> items,
        List<FragmentModules.Panel> panels,
        List<WebResource> webResources,
        List<DashboardDeclaration> dashboardItems,
        List<MacroModule> macros,
        Set<String> allowedMethods,
        Map<String, Class<?>> classes) {}
