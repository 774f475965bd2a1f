package org.cairnplans.workbench.host.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.workbench.host.ProductName;

/**
 * The packages a product exports to apps, read from the class path of the workbench: the platform's, the product's own, never
 * the other product's. Versions are those of Jira 11.3 and Confluence 10.2.
 */
final class SystemPackages {

    /** Folder prefix to exported version; 0.0.0 stands for what Atlassian exports without a range that matters to an app. */
    private static final Map<String, String> EXPORTED = Map.ofEntries(
            Map.entry("com/atlassian/", "0.0.0"),
            Map.entry("com/opensymphony/", "0.0.0"),
            Map.entry("org/ofbiz/", "0.0.0"),
            Map.entry("net/java/ao/", "0.0.0"),
            Map.entry("jakarta/servlet/", "6.0.0"),
            Map.entry("jakarta/ws/rs/", "3.1.0"),
            Map.entry("jakarta/inject/", "2.0.1"),
            Map.entry("jakarta/annotation/", "2.1.1"),
            Map.entry("org/slf4j/", "2.0.17"),
            Map.entry("org/springframework/", "6.2.19"),
            Map.entry("com/fasterxml/jackson/", "2.21.0"));

    /** What one product alone has. */
    private static final Map<ProductName, Set<String>> OWN = Map.of(
            ProductName.JIRA, Set.of("com.atlassian.jira", "com.atlassian.query", "com.opensymphony", "org.ofbiz"),
            ProductName.CONFLUENCE, Set.of("com.atlassian.confluence"));

    private final Map<String, String> versions = new TreeMap<>();

    private SystemPackages() {}

    /** Reads the class path once; takes some 50 ms. */
    static SystemPackages ofClassPath(String classPath) {
        SystemPackages packages = new SystemPackages();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            try {
                if (Files.isDirectory(path)) {
                    packages.readFolder(path);
                } else if (Files.isRegularFile(path)) {
                    packages.readJar(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read " + path + " of the class path", e);
            }
        }
        return packages;
    }

    /** Value of {@code org.osgi.framework.system.packages.extra}. */
    String exportedBy(ProductName product) {
        Set<String> foreign = OWN.entrySet().stream()
                .filter(entry -> entry.getKey() != product)
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return versions.entrySet().stream()
                .filter(entry -> foreign.stream().noneMatch(root -> isBelow(entry.getKey(), root)))
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static boolean isBelow(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    private void readFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> add(folder.relativize(file).toString().replace(File.separatorChar, '/')));
        }
    }

    private void readJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            jar.stream().forEach(entry -> add(entry.getName()));
        }
    }

    private void add(String file) {
        int slash = file.lastIndexOf('/');
        if (slash > 0 && file.endsWith(".class")) {
            EXPORTED.forEach((prefix, version) -> {
                if (file.startsWith(prefix)) {
                    versions.put(file.substring(0, slash).replace('/', '.'), version);
                }
            });
        }
    }
}
