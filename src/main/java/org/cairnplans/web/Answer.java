package org.cairnplans.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page answers: a rendered template, or the way to another page. */
public sealed interface Answer {

    /**
     * A page to render.
     *
     * @param template path in the jar, for example {@code templates/growth/home.vm}
     * @param model what the template sees besides {@code i18n}, {@code contextPath} and {@code xsrfToken}: public records only
     * @param resources keys of Cairn's own web-resources the page needs, for example {@code cairn-growth}
     * @param status HTTP status, 200 unless something is wrong
     */
    record View(String template, Map<String, Object> model, List<String> resources, int status) implements Answer {

        public View {
            model = Map.copyOf(model);
            resources = List.copyOf(resources);
        }

        public static View of(String template) {
            return new View(template, Map.of(), List.of(), 200);
        }

        public View with(String name, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(model);
            more.put(name, value);
            return new View(template, more, resources, status);
        }

        public View resources(String... keys) {
            return new View(template, model, List.of(keys), status);
        }

        public View status(int code) {
            return new View(template, model, resources, code);
        }
    }

    /** @param path below the product's context, beginning with a slash */
    record Redirect(String path) implements Answer {}
}
