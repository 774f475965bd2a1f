package org.cairnplans.workbench.host.descriptor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.workbench.host.module.MacroModule;
import org.cairnplans.workbench.host.module.MacroParameter;

/** Reader of {@code <xhtml-macro>}. */
final class MacroDeclaration {

    private static final Set<String> CHILDREN =
            Set.of("description", "category", "parameters", "property-panel", "device-type", "resource", "alias");

    /** MacroParameterType (platform.md 2.10). */
    private static final Set<String> TYPES = Set.of(
            "string", "boolean", "username", "enum", "int", "spacekey", "relativedate", "percentage", "confluence-content", "url",
            "color", "attachment", "full_attachment", "label", "date", "group", "cql");

    private MacroDeclaration() {}

    static MacroModule read(String pluginKey, ModuleElement element) {
        element.allowOnly(CHILDREN);
        String key = element.required("key");
        return new MacroModule(
                key,
                pluginKey + ":" + key,
                element.required("name"),
                element.attribute("icon"),
                element.attribute("documentation-url"),
                element.child("description").map(description -> description.attribute("key")).orElse(null),
                element.children("category").stream().map(category -> category.required("name")).toList(),
                element.child("parameters")
                        .map(parameters -> parameters.children("parameter").stream().map(MacroDeclaration::parameter).toList())
                        .orElse(List.of()));
    }

    private static MacroParameter parameter(ModuleElement element) {
        String type = element.required("type");
        if (!TYPES.contains(type)) {
            throw new BrokenModuleException("there is no macro parameter type " + type);
        }
        List<String> values = element.children("value").stream().map(value -> value.required("name")).toList();
        if (type.equals("enum") && values.isEmpty()) {
            throw new BrokenModuleException("the enum " + element.required("name") + " has no values");
        }
        return new MacroParameter(
                element.required("name"),
                type,
                element.flag("required"),
                element.flag("multiple"),
                element.attribute("default"),
                values,
                element.children("option").stream()
                        .collect(Collectors.toMap(option -> option.required("key"), option -> option.required("value"))));
    }
}
