package org.cairnplans.workbench.host.web;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.resources.PageResources;
import org.cairnplans.workbench.host.resources.ResourceManagerItem;
import org.cairnplans.workbench.host.velocity.BundleTemplateRenderer;
import org.cairnplans.workbench.host.velocity.MethodAllowList;
import org.cairnplans.workbench.host.velocity.TemplateEngine;
import org.cairnplans.workbench.host.velocity.TemplateSource;
import org.osgi.framework.Bundle;

/** Makes the template renderer of a plug-in's bundle. */
final class AppTemplates {

    private final ProductHost host;
    private final ResourceManagerItem resourceManager;

    AppTemplates(ProductHost host, Supplier<PageResources> page) {
        this.host = host;
        this.resourceManager = new ResourceManagerItem(page);
    }

    TemplateRenderer rendererFor(Bundle bundle) {
        TemplateSource source = name -> {
            URL entry = bundle.getEntry(name);
            return entry == null ? null : entry.openStream();
        };
        return new BundleTemplateRenderer(new Once(() -> TemplateEngine.guarded(source, allowList(bundle))), this::common);
    }

    private MethodAllowList allowList(Bundle bundle) {
        return MethodAllowList.of(bundle, host.modules().allowedMethods(), List.of(I18nResolver.class, ResourceManagerItem.class));
    }

    private Map<String, Object> common() {
        return Map.of("i18n", host.services().require(I18nResolver.class), "webResourceManager", resourceManager);
    }

    /** Made at the first rendering: the bundle's descriptor is read after its components were built. */
    private static final class Once implements Supplier<TemplateEngine> {

        private final Supplier<TemplateEngine> maker;
        private TemplateEngine engine;

        Once(Supplier<TemplateEngine> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized TemplateEngine get() {
            if (engine == null) {
                engine = maker.get();
            }
            return engine;
        }
    }
}
