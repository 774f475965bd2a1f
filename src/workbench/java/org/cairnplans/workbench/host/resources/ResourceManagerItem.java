package org.cairnplans.workbench.host.resources;

import java.util.function.Supplier;

/**
 * {@code $webResourceManager} in a template: both products put it into every template of a plug-in. The two calls print nothing,
 * so that a template can write them anywhere.
 */
public final class ResourceManagerItem {

    private final Supplier<PageResources> page;

    public ResourceManagerItem(Supplier<PageResources> page) {
        this.page = page;
    }

    public String requireResource(String moduleKey) {
        page.get().requireWebResource(moduleKey);
        return "";
    }

    public String requireResourcesForContext(String context) {
        page.get().requireContext(context);
        return "";
    }
}
