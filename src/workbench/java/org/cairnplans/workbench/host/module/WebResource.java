package org.cairnplans.workbench.host.module;

import java.util.List;

/**
 * A {@code <web-resource>}.
 *
 * @param dependencies complete keys
 * @param contexts the contexts that load it
 * @param i18nTransformed extensions whose files pass the {@code jsI18n} transformer
 * @param resources files to download, in the order of the descriptor
 */
public record WebResource(
        String key,
        String completeKey,
        List<String> dependencies,
        List<String> contexts,
        List<String> i18nTransformed,
        List<ModuleResource> resources) {}
