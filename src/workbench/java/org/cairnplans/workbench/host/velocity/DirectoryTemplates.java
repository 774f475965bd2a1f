package org.cairnplans.workbench.host.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The workbench's own templates, read from disk, so that an edited template shows without a restart. */
public final class DirectoryTemplates implements TemplateSource {

    private final Path root;

    public DirectoryTemplates(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path file = root.resolve(name).normalize();
        return file.startsWith(root) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    @Override
    public long lastModified(String name) {
        return root.resolve(name).normalize().toFile().lastModified();
    }
}
