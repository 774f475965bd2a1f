package org.cairnplans.workbench.host.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.host.module.ModuleResource;
import org.cairnplans.workbench.host.module.WebResource;

/** Reader of {@code <web-resource>}. */
final class WebResourceDeclaration {

    private static final Set<String> CHILDREN = Set.of("dependency", "context", "transformation", "resource", "description");
    private static final String I18N = "jsI18n";

    private WebResourceDeclaration() {}

    static WebResource read(String pluginKey, ModuleElement element) {
        element.allowOnly(CHILDREN);
        List<String> translated = new ArrayList<>();
        for (ModuleElement transformation : element.children("transformation")) {
            for (ModuleElement transformer : transformation.children("transformer")) {
                if (!transformer.required("key").equals(I18N)) {
                    throw new BrokenModuleException("there is no transformer " + transformer.required("key"));
                }
                translated.add(transformation.required("extension"));
            }
        }
        String key = element.required("key");
        return new WebResource(
                key,
                pluginKey + ":" + key,
                element.texts("dependency"),
                element.texts("context"),
                translated,
                element.children("resource").stream().map(WebResourceDeclaration::resource).toList());
    }

    private static ModuleResource resource(ModuleElement element) {
        String location = element.required("location");
        return new ModuleResource(element.required("type"), element.required("name"), element.location(location));
    }
}
