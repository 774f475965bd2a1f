package org.cairnplans.workbench.host.resources;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A file on its way to the browser. */
record SentFile(String name, byte[] content) {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"),
            Map.entry("map", "application/json;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml;charset=UTF-8"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("eot", "application/vnd.ms-fontobject"),
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"));

    /** How long an address with the content's hash in it may be kept: a year, the longest HTTP knows. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** How long any other file may be kept before the browser has to ask again, in seconds. */
    private static final String SHORTLY = "public, max-age=600";

    static SentFile of(String name, String text) {
        return new SentFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpServletRequest request, HttpServletResponse response, boolean forEver) throws IOException {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
        response.setHeader("Cache-Control", forEver ? FOR_EVER : SHORTLY);
        if (extension.equals("svg")) {
            // A picture that is opened by its address must not run scripts of its own.
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        response.setContentLength(content.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(content);
        }
    }
}
