package org.cairnplans.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs a small app for a test: classes of the test class path, a descriptor, index files. */
final class AppJar {

    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                     http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.atlassian.com/schema/atlassian-scanner/2
                     http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <scanner:scan-indexes/>
            </beans>
            """;
    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external",
            "com.atlassian.annotations.security",
            "com.atlassian.event.api",
            "com.atlassian.plugin",
            "com.atlassian.plugin.web",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.user",
            "com.atlassian.sal.api.upgrade",
            "com.atlassian.scheduler",
            "com.atlassian.scheduler.config",
            "com.atlassian.templaterenderer",
            "com.fasterxml.jackson.annotation",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "net.java.ao",
            "net.java.ao.schema",
            "org.osgi.framework");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> imports = new ArrayList<>(List.of(IMPORTS));

    AppJar() {
        file("META-INF/spring/plugin-context.xml", SPRING);
        descriptor("");
    }

    /** @param modules the elements between the plug-in's info and its end */
    AppJar descriptor(String modules) {
        return file("atlassian-plugin.xml", """
                <atlassian-plugin key="test.app" name="Test app" plugins-version="2">
                  <plugin-info><version>1.0</version></plugin-info>
                  %s
                </atlassian-plugin>
                """.formatted(modules));
    }

    AppJar file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    AppJar types(Class<?>... types) throws IOException {
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                files.put(path, in.readAllBytes());
            }
        }
        return this;
    }

    /** @param kind of index file, e.g. {@code component} or {@code imports-jira} */
    AppJar index(String kind, String... lines) {
        return file("META-INF/plugin-components/" + kind, String.join("\n", lines) + "\n");
    }

    AppJar importing(String packages) {
        imports.add(packages);
        return this;
    }

    Path pack(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "test.app");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "test.app");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", String.join(",", imports));
        Path jar = Files.createTempFile(folder, "app", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }
}
