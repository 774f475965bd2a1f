package org.cairnplans.workbench.host.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * AUI and jQuery, fetched by npm exactly as the lock file says. They are not redistributed: AUI's icon fonts may not be. Without
 * npm the workbench runs, with plain pages.
 */
public final class FrontEndLibraries {

    private static final long MINUTES_TO_WAIT = 5;

    private final Path folder;

    /** @param workbenchDir {@code src/workbench} */
    public FrontEndLibraries(Path workbenchDir) {
        this.folder = workbenchDir.resolve("resources");
    }

    /**
     * Installs what is missing or has changed; does nothing when all is there.
     *
     * @return one sentence for the console when it did not work, empty when all is well
     */
    public Optional<String> install() {
        try {
            String lock = hash(folder.resolve("package-lock.json"));
            Path marker = folder.resolve("node_modules/.workbench-lock");
            if (Files.exists(marker) && Files.readString(marker).equals(lock)) {
                return Optional.empty();
            }
            Optional<String> problem = run();
            if (problem.isEmpty()) {
                Files.writeString(marker, lock);
            }
            return problem;
        } catch (IOException e) {
            return Optional.of("The front-end libraries could not be read or written (" + e.getMessage() + "): pages come without AUI.");
        }
    }

    private Optional<String> run() throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        ProcessBuilder npm = new ProcessBuilder(List.of(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund",
                "--omit=dev", "--loglevel=error")).directory(folder.toFile()).redirectErrorStream(true);
        Path log = Files.createTempFile("workbench-npm", ".log");
        Process process;
        try {
            process = npm.redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            return Optional.of("npm is not installed or can't be run: pages come without AUI.");
        }
        try {
            if (!process.waitFor(MINUTES_TO_WAIT, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return Optional.of("npm did not finish in " + MINUTES_TO_WAIT + " minutes: pages come without AUI.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Optional.of("npm was interrupted: pages come without AUI.");
        }
        if (process.exitValue() != 0) {
            return Optional.of("npm could not fetch AUI (see " + log + "): pages come without it.");
        }
        Files.delete(log);
        return Optional.empty();
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
