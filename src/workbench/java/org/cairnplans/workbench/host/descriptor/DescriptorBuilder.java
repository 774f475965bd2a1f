package org.cairnplans.workbench.host.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.ao.EntityModule;
import org.cairnplans.workbench.host.module.MacroModule;
import org.cairnplans.workbench.host.module.WebResource;

/** Collects modules as they are read; knows which kinds of module a product has. */
final class DescriptorBuilder {

    private final String pluginKey;
    private final Map<String, Consumer<ModuleElement>> kinds = new LinkedHashMap<>();

    private final Set<String> moduleKeys = new TreeSet<>();
    private final List<String> i18nBundles = new ArrayList<>();
    private final List<RestModule> rest = new ArrayList<>();
    private final List<ServletDeclaration> servlets = new ArrayList<>();
    private final List<FragmentModules.Section> sections = new ArrayList<>();
    private final List<FragmentModules.Item> items = new ArrayList<>();
    private final List<FragmentModules.Panel> panels = new ArrayList<>();
    private final List<WebResource> webResources = new ArrayList<>();
    private final List<DashboardDeclaration> dashboardItems = new ArrayList<>();
    private final List<MacroModule> macros = new ArrayList<>();
    private final Set<String> allowedMethods = new TreeSet<>();
    private final Map<String, Class<?>> classes = new LinkedHashMap<>();
    private String version = "";
    private EntityModule entityModule;

    DescriptorBuilder(ProductName product, String pluginKey) {
        this.pluginKey = pluginKey;
        kinds.put("resource", this::addResource);
        kinds.put("ao", this::addEntities);
        kinds.put("rest", this::addRest);
        kinds.put("servlet", this::addServlet);
        kinds.put("web-section", element -> sections.add(FragmentModules.Section.read(element)));
        kinds.put("web-item", element -> items.add(FragmentModules.Item.read(element)));
        kinds.put("web-panel", element -> panels.add(FragmentModules.Panel.read(element)));
        kinds.put("web-resource", element -> webResources.add(WebResourceDeclaration.read(pluginKey, element)));
        kinds.put("velocity-allowlist", element -> allowedMethods.addAll(element.texts("method")));
        if (product == ProductName.JIRA) {
            kinds.put("dashboard-item", element -> dashboardItems.add(DashboardDeclaration.read(pluginKey, element)));
        } else {
            kinds.put("xhtml-macro", this::addMacro);
        }
    }

    void version(String text) {
        version = text;
    }

    void add(ModuleElement element) {
        Consumer<ModuleElement> kind = kinds.get(element.name());
        if (kind == null) {
            throw new BrokenModuleException("this product has no module type " + element.name());
        }
        kind.accept(element);
        if (element.attribute("key") != null) {
            moduleKeys.add(element.required("key"));
        }
    }

    private void addResource(ModuleElement element) {
        if (!"i18n".equals(element.required("type"))) {
            throw new BrokenModuleException("a resource outside of modules must be i18n here");
        }
        String location = element.required("location");
        element.location(location.replace('.', '/') + ".properties");
        i18nBundles.add(location.replace('.', '/'));
    }

    private void addEntities(ModuleElement element) {
        if (entityModule != null) {
            throw new BrokenModuleException("an app has one <ao> module");
        }
        entityModule = EntityDeclaration.read(pluginKey, element);
    }

    private void addRest(ModuleElement element) {
        RestModule module = RestModule.read(element);
        if (rest.stream().anyMatch(other -> other.path().equals(module.path()))) {
            throw new BrokenModuleException("the path " + module.path() + " is used twice");
        }
        rest.add(module);
    }

    private void addServlet(ModuleElement element) {
        ServletDeclaration servlet = ServletDeclaration.read(element);
        servlets.add(servlet);
        classes.put(servlet.key(), servlet.type());
    }

    private void addMacro(ModuleElement element) {
        MacroModule macro = MacroDeclaration.read(pluginKey, element);
        if (macros.stream().anyMatch(other -> other.name().equals(macro.name()))) {
            throw new BrokenModuleException("there is a macro of the name " + macro.name());
        }
        macros.add(macro);
        classes.put(macro.key(), element.type("class", Object.class));
    }

    PluginDescriptor build() {
        return new PluginDescriptor(
                pluginKey,
                version,
                Set.copyOf(moduleKeys),
                List.copyOf(i18nBundles),
                entityModule,
                List.copyOf(rest),
                List.copyOf(servlets),
                List.copyOf(sections),
                List.copyOf(items),
                List.copyOf(panels),
                List.copyOf(webResources),
                List.copyOf(dashboardItems),
                List.copyOf(macros),
                Set.copyOf(allowedMethods),
                Map.copyOf(classes));
    }
}
