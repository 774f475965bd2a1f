package org.cairnplans.workbench.host.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cairnplans.workbench.host.module.ModuleResource;
import org.cairnplans.workbench.host.module.WebResource;

/** Builds the batches of web-resources: files joined, texts translated, addresses in styles made absolute. Keeps what it built. */
public final class Batches {

    /** An address in a style sheet that is relative to its web-resource. */
    private static final Pattern RELATIVE_URL =
            Pattern.compile("url\\(\\s*(['\"]?)(?!data:|https?:|/|#)([^'\")]+)\\1\\s*\\)");

    private final String contextPath;
    private final Function<String, Optional<URL>> files;
    private final JsI18n i18n;
    private final Map<String, Batch> built = new ConcurrentHashMap<>();

    /**
     * @param contextPath of the product, e.g. {@code /jira}
     * @param files finds a file in the app's jar
     */
    public Batches(String contextPath, Function<String, Optional<URL>> files, JsI18n i18n) {
        this.contextPath = contextPath;
        this.files = files;
        this.i18n = i18n;
    }

    /** @param extension {@code css} or {@code js} */
    public Batch of(WebResource module, String extension, Locale locale) {
        return built.computeIfAbsent(module.completeKey() + "." + extension + "?" + locale, key -> build(module, extension, locale));
    }

    private Batch build(WebResource module, String extension, Locale locale) {
        StringBuilder content = new StringBuilder();
        for (ModuleResource resource : module.resources()) {
            if (resource.type().equals("download") && resource.name().endsWith("." + extension)) {
                content.append(transformed(module, resource, extension, locale));
                // A file without a closing semicolon must not swallow the next one.
                content.append(extension.equals("js") ? "\n;\n" : "\n");
            }
        }
        return new Batch(content.toString(), hash(content.toString()));
    }

    /** One file of a web-resource as it is sent: translated, where the descriptor says so. */
    String transformed(WebResource module, ModuleResource resource, String extension, Locale locale) {
        String text = read(module, resource);
        if (module.i18nTransformed().contains(extension)) {
            text = i18n.transform(text, locale);
        }
        return extension.equals("css") ? absoluteUrls(module, text) : text;
    }

    private String absoluteUrls(WebResource module, String styles) {
        Matcher url = RELATIVE_URL.matcher(styles);
        return url.replaceAll(match -> Matcher.quoteReplacement(
                "url(\"" + contextPath + "/download/resources/" + module.completeKey() + "/" + match.group(2) + "\")"));
    }

    private String read(WebResource module, ModuleResource resource) {
        String path = resource.location().startsWith("/") ? resource.location().substring(1) : resource.location();
        URL url = files.apply(path).orElseThrow(() -> new IllegalStateException(
                "Web-resource " + module.completeKey() + " names the file " + resource.location() + ", which is not in the jar"));
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
