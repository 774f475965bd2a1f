package org.cairnplans.workbench.host.velocity;

import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Lets Velocity read from a {@link TemplateSource}. */
final class SourceResourceLoader extends ResourceLoader {

    private final TemplateSource source;

    SourceResourceLoader(TemplateSource source) {
        this.source = source;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // Everything comes by constructor.
    }

    @Override
    public InputStream getResourceStream(String name) {
        try {
            InputStream text = source.open(plain(name));
            if (text == null) {
                throw new ResourceNotFoundException("No template " + name);
            }
            return text;
        } catch (IOException e) {
            throw new ResourceNotFoundException("Template " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return source.lastModified(plain(resource.getName())) != resource.getLastModified();
    }

    @Override
    public long getLastModified(Resource resource) {
        return source.lastModified(plain(resource.getName()));
    }

    private static String plain(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
