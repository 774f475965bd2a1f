package org.cairnplans.workbench.host.module;

import java.util.List;

/**
 * A {@code <dashboard-item>}.
 *
 * @param key key within the app
 * @param completeKey {@code pluginKey:key}
 * @param titleKey i18n key of the title
 * @param descriptionKey i18n key of the description, null when there is none
 * @param thumbnail address below the context, null when there is none
 * @param amdModule name of the module that draws the item, null when there is none
 * @param viewTemplate Velocity template in the jar, null when the script draws all
 */
public record DashboardItem(
        String key,
        String completeKey,
        String titleKey,
        String descriptionKey,
        String thumbnail,
        List<String> categories,
        boolean configurable,
        String amdModule,
        String viewTemplate) {}
