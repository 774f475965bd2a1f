package org.cairnplans.workbench.host.resources;

import com.atlassian.webresource.api.assembler.RequiredResources;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one page asked for, in order. */
public final class PageResources implements RequiredResources {

    private static final String ATTRIBUTE = PageResources.class.getName();

    private final Set<String> contexts = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();

    /** The one collection of a request. */
    public static PageResources of(HttpServletRequest request) {
        PageResources resources = (PageResources) request.getAttribute(ATTRIBUTE);
        if (resources == null) {
            resources = new PageResources();
            request.setAttribute(ATTRIBUTE, resources);
        }
        return resources;
    }

    @Override
    public PageResources requireWebResource(String moduleKey) {
        keys.add(moduleKey);
        return this;
    }

    @Override
    public PageResources requireContext(String context) {
        contexts.add(context);
        return this;
    }

    Set<String> contexts() {
        return contexts;
    }

    Set<String> keys() {
        return keys;
    }
}
