package org.cairnplans.workbench.host.resources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.module.ModuleResource;
import org.cairnplans.workbench.host.module.WebResource;

/**
 * What the app lets browsers download: batches and single files of its web-resources. Only what a
 * {@code <resource type="download">} names goes out, never just any entry of the jar.
 */
public final class AppDownloads {

    private static final Pattern BATCH = Pattern.compile("/download/batch/([^/]+)/\\1\\.(css|js)");
    private static final Pattern FILE = Pattern.compile("/download/resources/([^/]+)/(.+)");

    private final PluginModules modules;
    private final WebResources resources;
    private final Batches batches;
    private final Supplier<Locale> locale;

    /** @param locale the reader's language, for files asked for without {@code locale} */
    public AppDownloads(PluginModules modules, WebResources resources, Batches batches, Supplier<Locale> locale) {
        this.modules = modules;
        this.resources = resources;
        this.batches = batches;
        this.locale = locale;
    }

    /** @param languageTag null for the reader's own language */
    Optional<SentFile> find(String path, String languageTag) throws IOException {
        Locale language = languageTag == null ? locale.get() : Locale.forLanguageTag(languageTag);
        Matcher batch = BATCH.matcher(path);
        if (batch.matches()) {
            String extension = batch.group(2);
            return resources.byKey(batch.group(1))
                    .map(module -> SentFile.of("batch." + extension, batches.of(module, extension, language).content()));
        }
        Matcher file = FILE.matcher(path);
        return file.matches() ? file(file.group(1), file.group(2), language) : Optional.empty();
    }

    private Optional<SentFile> file(String owner, String name, Locale language) throws IOException {
        Optional<WebResource> module = resources.byKey(owner);
        if (module.isEmpty()) {
            return Optional.empty();
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Optional<ModuleResource> text = module.get().resources().stream()
                .filter(resource -> resource.name().equals(name) && (extension.equals("css") || extension.equals("js")))
                .findFirst();
        return text.isPresent()
                ? Optional.of(SentFile.of(name, batches.transformed(module.get(), text.get(), extension, language)))
                : fromJar(module.get().resources(), name);
    }

    private Optional<SentFile> fromJar(List<ModuleResource> named, String name) throws IOException {
        for (ModuleResource resource : named) {
            String location = resource.location().startsWith("/") ? resource.location().substring(1) : resource.location();
            boolean folder = resource.name().endsWith("/") && name.startsWith(resource.name());
            if (resource.type().equals("download") && (folder || resource.name().equals(name))) {
                String path = folder
                        ? (location.endsWith("/") ? location : location + "/") + name.substring(resource.name().length())
                        : location;
                Optional<URL> url = path.endsWith("/") ? Optional.empty() : modules.resource(path);
                if (url.isPresent()) {
                    try (InputStream in = url.get().openStream()) {
                        return Optional.of(new SentFile(name, in.readAllBytes()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
