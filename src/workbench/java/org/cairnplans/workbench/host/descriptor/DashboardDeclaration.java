package org.cairnplans.workbench.host.descriptor;

import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.host.module.DashboardItem;

/** A {@code <dashboard-item>} with the provider of its view's context. */
record DashboardDeclaration(DashboardItem item, FragmentModules.Provider provider) {

    private static final Set<String> CHILDREN =
            Set.of("definition", "description", "resource", "context-provider", "amd-module", "condition", "conditions");

    static DashboardDeclaration read(String pluginKey, ModuleElement element) {
        element.allowOnly(CHILDREN);
        ModuleElement definition = element.child("definition")
                .orElseThrow(() -> new BrokenModuleException("there is no <definition>"));
        String key = element.required("key");
        String amdModule = element.child("amd-module").map(ModuleElement::text).orElse(null);
        String view = element.children("resource").stream()
                .filter(resource -> "view".equals(resource.attribute("name")))
                .findFirst()
                .map(FragmentModules::velocity)
                .orElse(null);
        if (amdModule == null && view == null) {
            throw new BrokenModuleException("needs an <amd-module> or a view");
        }
        DashboardItem item = new DashboardItem(
                key,
                pluginKey + ":" + key,
                definition.child("title")
                        .map(title -> title.required("key"))
                        .orElseThrow(() -> new BrokenModuleException("the definition has no <title>")),
                element.child("description").map(description -> description.attribute("key")).orElse(null),
                definition.child("thumbnail").map(thumbnail -> thumbnail.attribute("location")).orElse(null),
                definition.child("categories").map(categories -> categories.texts("category")).orElse(List.of()),
                element.flag("configurable"),
                amdModule,
                view);
        return new DashboardDeclaration(item, FragmentModules.Provider.read(element));
    }
}
