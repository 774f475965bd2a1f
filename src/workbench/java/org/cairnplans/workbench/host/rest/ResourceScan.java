package org.cairnplans.workbench.host.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;

/** Finds resource and provider classes in an app's own packages; nested jars are not looked into, as in the products. */
final class ResourceScan {

    private final Bundle bundle;

    ResourceScan(Bundle bundle) {
        this.bundle = bundle;
    }

    /** @param packages with those below; none means the whole jar */
    List<Class<?>> classes(List<String> packages) {
        List<Class<?>> found = new ArrayList<>();
        for (String name : packages.isEmpty() ? List.of("") : packages) {
            Enumeration<URL> files = bundle.findEntries("/" + name.replace('.', '/'), "*.class", true);
            if (files == null) {
                throw new IllegalStateException("The REST package " + name + " is not in the jar");
            }
            for (URL file : Collections.list(files)) {
                Class<?> type = load(file.getPath());
                if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private Class<?> load(String path) {
        String name = path.substring(1, path.length() - ".class".length()).replace('/', '.');
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The bundle lists a class it can't load: " + name, e);
        }
    }
}
