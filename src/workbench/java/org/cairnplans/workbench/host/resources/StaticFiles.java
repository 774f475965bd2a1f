package org.cairnplans.workbench.host.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The workbench's own files and those npm has fetched, by the first part of their path. */
public final class StaticFiles {

    private final Map<String, Path> folders;
    private final Path own;

    /** @param resources {@code src/workbench/resources} */
    public StaticFiles(Path resources) {
        own = resources.resolve("static");
        folders = Map.of(
                "/static/", own,
                "/images/", resources.resolve("images"),
                "/aui/", resources.resolve("node_modules/@atlassian/aui/dist/aui"),
                "/jquery/", resources.resolve("node_modules/jquery/dist"));
    }

    boolean has(String path) {
        return folders.keySet().stream().anyMatch(path::startsWith);
    }

    Optional<SentFile> find(String path) throws IOException {
        int end = path.indexOf('/', 1) + 1;
        Path folder = folders.get(path.substring(0, end)).toAbsolutePath().normalize();
        Path file = folder.resolve(path.substring(end)).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file)
                ? Optional.of(new SentFile(file.getFileName().toString(), Files.readAllBytes(file)))
                : Optional.empty();
    }

    /** Changes when one of the workbench's own files does, so that nobody works with an old style sheet. */
    public String version() {
        try (Stream<Path> files = Files.walk(own)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
