package org.cairnplans.workbench.host.descriptor;

import java.util.List;

/**
 * A {@code <rest>} module.
 *
 * @param path with a leading slash
 * @param version null when the module has none
 * @param packages where its resources are; empty means everywhere in the jar
 */
public record RestModule(String key, String path, String version, List<String> packages) {

    static RestModule read(ModuleElement element) {
        String path = element.required("path");
        return new RestModule(
                element.required("key"),
                path.startsWith("/") ? path : "/" + path,
                element.attribute("version"),
                element.texts("package"));
    }
}
