package org.cairnplans.workbench.host.descriptor;

import java.util.List;

/**
 * A {@code <label>} or {@code <tooltip>}.
 *
 * @param key i18n key; null for an element without one, whose text is used as it is
 */
record Label(String key, String text, List<String> params) {

    static final Label NONE = new Label(null, "", List.of());

    static Label of(ModuleElement module, String name) {
        return module.child(name)
                .map(element -> new Label(element.attribute("key"), element.text(), List.copyOf(element.params().values())))
                .orElse(NONE);
    }
}
