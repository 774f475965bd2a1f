package org.cairnplans.workbench.host.velocity;

import java.io.IOException;
import java.io.InputStream;

/** Where templates are read from: a plug-in's bundle, or the workbench's own folder. */
public interface TemplateSource {

    /**
     * Opens a template.
     *
     * @param name path without a leading slash, for example {@code templates/plan/panel.vm}
     * @return its UTF-8 text, or null when there is none of that name
     * @throws IOException when the template is there and cannot be read
     */
    InputStream open(String name) throws IOException;

    /** Time of the last change in milliseconds; 0 for a source that never changes, such as a bundle. */
    default long lastModified(String name) {
        return 0;
    }
}
