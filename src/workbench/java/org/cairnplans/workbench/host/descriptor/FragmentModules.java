package org.cairnplans.workbench.host.descriptor;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.Set;

/** Readers of web sections, items and panels. */
final class FragmentModules {

    /** The products' weight of a fragment without one. */
    private static final int DEFAULT_WEIGHT = 1000;

    private static final Set<String> SECTION = Set.of("label", "condition", "conditions", "description", "param");
    private static final Set<String> ITEM = Set.of(
            "label", "link", "condition", "conditions", "description", "tooltip", "styleClass", "context-provider", "param", "icon");
    private static final Set<String> PANEL = Set.of(
            "label", "condition", "conditions", "context-provider", "resource", "description", "supports-ajax-load", "param");

    private FragmentModules() {}

    /** A {@code <web-section>}. */
    record Section(String key, String location, int weight, Label label, ConditionTree conditions) {

        static Section read(ModuleElement element) {
            element.allowOnly(SECTION);
            return new Section(
                    element.required("key"),
                    element.required("location"),
                    element.number("weight", DEFAULT_WEIGHT),
                    Label.of(element, "label"),
                    ConditionTree.of(element));
        }
    }

    /** A {@code <web-item>}; link and link id are Velocity texts. */
    record Item(
            String key,
            String section,
            int weight,
            Label label,
            Label tooltip,
            String linkId,
            String link,
            String styleClass,
            ConditionTree conditions,
            Provider provider) {

        static Item read(ModuleElement element) {
            element.allowOnly(ITEM);
            ModuleElement link = element.child("link").orElse(null);
            return new Item(
                    element.required("key"),
                    element.required("section"),
                    element.number("weight", DEFAULT_WEIGHT),
                    Label.of(element, "label"),
                    Label.of(element, "tooltip"),
                    link == null ? null : link.attribute("linkId"),
                    link == null ? "" : link.text(),
                    element.child("styleClass").map(ModuleElement::text).orElse(""),
                    ConditionTree.of(element),
                    Provider.read(element));
        }
    }

    /** A {@code <web-panel>} with a Velocity view. */
    record Panel(
            String key, String location, int weight, Label label, String view, ConditionTree conditions, Provider provider) {

        static Panel read(ModuleElement element) {
            element.allowOnly(PANEL);
            return new Panel(
                    element.required("key"),
                    element.required("location"),
                    element.number("weight", DEFAULT_WEIGHT),
                    Label.of(element, "label"),
                    viewOf(element),
                    ConditionTree.of(element),
                    Provider.read(element));
        }
    }

    /** A {@code <context-provider>}; type is null when the module has none. */
    record Provider(Class<? extends ContextProvider> type, Map<String, String> params) {

        static Provider read(ModuleElement module) {
            return module.child("context-provider")
                    .map(element -> new Provider(element.type("class", ContextProvider.class), element.params()))
                    .orElse(new Provider(null, Map.of()));
        }
    }

    private static String viewOf(ModuleElement element) {
        return element.children("resource").stream()
                .filter(resource -> "view".equals(resource.attribute("name")))
                .findFirst()
                .map(FragmentModules::velocity)
                .orElseThrow(() -> new BrokenModuleException("there is no <resource name=\"view\">"));
    }

    /** Location of a Velocity template; the workbench has no other templates. */
    static String velocity(ModuleElement resource) {
        if (!"velocity".equals(resource.attribute("type"))) {
            throw new BrokenModuleException("a view of type " + resource.attribute("type") + " is not supported here");
        }
        return resource.location(resource.required("location"));
    }
}
