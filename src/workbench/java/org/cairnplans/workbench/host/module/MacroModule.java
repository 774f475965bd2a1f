package org.cairnplans.workbench.host.module;

import java.util.List;

/**
 * An {@code <xhtml-macro>}.
 *
 * @param name the name stored in pages
 * @param icon address below the context, null when there is none
 * @param documentationUrl null when there is none
 * @param descriptionKey i18n key, null when the convention {@code pluginKey.name.desc} is to be used
 */
public record MacroModule(
        String key,
        String completeKey,
        String name,
        String icon,
        String documentationUrl,
        String descriptionKey,
        List<String> categories,
        List<MacroParameter> parameters) {}
