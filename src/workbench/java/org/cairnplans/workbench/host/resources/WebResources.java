package org.cairnplans.workbench.host.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cairnplans.workbench.host.module.WebResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web-resources of the installed app: by key, by context, with what they depend on. */
public final class WebResources {

    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);

    /**
     * Modules of the products that a web-resource may depend on. All they hold is on every page of the workbench anyway: AUI with
     * jQuery, and the AMD modules of {@code amd.js}.
     */
    private static final List<String> ON_EVERY_PAGE = List.of("com.atlassian.auiplugin:",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:", "com.atlassian.plugins.jquery:",
            "com.atlassian.gadgets.dashboard:");

    private final Supplier<List<WebResource>> modules;

    /** @param modules the app's web-resources; read at each request, since the app may be enabled late */
    public WebResources(Supplier<List<WebResource>> modules) {
        this.modules = modules;
    }

    public Optional<WebResource> byKey(String completeKey) {
        return modules.get().stream().filter(module -> module.completeKey().equals(completeKey)).findFirst();
    }

    /**
     * What a page needs, dependencies first.
     *
     * @param contexts contexts of the page
     * @param keys complete keys that were asked for one by one
     */
    public List<WebResource> resolve(Collection<String> contexts, Collection<String> keys) {
        Map<String, WebResource> known = new LinkedHashMap<>();
        modules.get().forEach(module -> known.put(module.completeKey(), module));
        Set<String> wanted = new LinkedHashSet<>();
        known.values().stream()
                .filter(module -> module.contexts().stream().anyMatch(contexts::contains))
                .forEach(module -> wanted.add(module.completeKey()));
        wanted.addAll(keys);
        Resolution resolution = new Resolution(known);
        wanted.forEach(key -> resolution.visit(key, "a page"));
        return resolution.ordered;
    }

    private static boolean isOnEveryPage(String key) {
        return ON_EVERY_PAGE.stream().anyMatch(key::startsWith);
    }

    /** One walk through the dependencies. */
    private static final class Resolution {

        private final Map<String, WebResource> known;
        private final List<WebResource> ordered = new ArrayList<>();
        /** False while a module's dependencies are looked at. */
        private final Map<String, Boolean> done = new HashMap<>();

        Resolution(Map<String, WebResource> known) {
            this.known = known;
        }

        void visit(String key, String askedBy) {
            if (isOnEveryPage(key) || done.containsKey(key)) {
                return;
            }
            WebResource module = known.get(key);
            if (module == null) {
                LOG.warn("There is no web-resource {}, which {} needs", key, askedBy);
                return;
            }
            done.put(key, false);
            module.dependencies().forEach(dependency -> visit(dependency, key));
            done.put(key, true);
            ordered.add(module);
        }
    }
}
