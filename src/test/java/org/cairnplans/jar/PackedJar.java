package org.cairnplans.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The jar that ships, as tests read it. */
final class PackedJar implements AutoCloseable {

    private static final Pattern CLAUSE = Pattern.compile("((?:[^,\"]|\"[^\"]*\")+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+):?=(?:\"([^\"]*)\"|([^;]+))");

    private final JarFile jar;

    /** Opens the one that system property {@code cairn.jar} names. */
    PackedJar() throws IOException {
        jar = new JarFile(path().toFile());
    }

    static Path path() {
        return Path.of(System.getProperty("cairn.jar"));
    }

    /** Paths of all files. */
    List<String> files() {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).sorted().toList();
    }

    /** Empty when there is no such file. */
    List<String> lines(String path) throws IOException {
        JarEntry entry = jar.getJarEntry(path);
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Value of a main attribute; null when absent. */
    String manifest(String attribute) throws IOException {
        return jar.getManifest().getMainAttributes().getValue(attribute);
    }

    /** Imported packages with their attributes and directives, e.g. {@code version} and {@code resolution}. */
    Map<String, Map<String, String>> imports() throws IOException {
        Map<String, Map<String, String>> imports = new LinkedHashMap<>();
        Matcher clauses = CLAUSE.matcher(manifest("Import-Package"));
        while (clauses.find()) {
            String clause = clauses.group();
            String name = clause.contains(";") ? clause.substring(0, clause.indexOf(';')) : clause;
            imports.put(name, ATTRIBUTE.matcher(clause.substring(name.length()))
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1),
                            found -> found.group(2) == null ? found.group(3) : found.group(2))));
        }
        return imports;
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
