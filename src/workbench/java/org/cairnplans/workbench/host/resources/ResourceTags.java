package org.cairnplans.workbench.host.resources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cairnplans.workbench.host.module.WebResource;

/** Addresses of the styles and scripts a page needs from the app. */
public final class ResourceTags {

    private final String contextPath;
    private final WebResources resources;
    private final Batches batches;

    public ResourceTags(String contextPath, WebResources resources, Batches batches) {
        this.contextPath = contextPath;
        this.resources = resources;
        this.batches = batches;
    }

    public List<String> styles(PageResources page, Locale locale) {
        return addresses(page, "css", locale);
    }

    public List<String> scripts(PageResources page, Locale locale) {
        return addresses(page, "js", locale);
    }

    private List<String> addresses(PageResources page, String extension, Locale locale) {
        List<String> addresses = new ArrayList<>();
        for (WebResource module : resources.resolve(page.contexts(), page.keys())) {
            Batch batch = batches.of(module, extension, locale);
            if (!batch.isEmpty()) {
                addresses.add(contextPath + "/s/" + batch.hash() + "/_/download/batch/" + module.completeKey() + "/"
                        + module.completeKey() + "." + extension + "?locale=" + locale.toLanguageTag());
            }
        }
        return addresses;
    }
}
