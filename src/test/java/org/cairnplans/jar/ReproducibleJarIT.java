package org.cairnplans.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same source gives the same jar, byte for byte: whoever builds it can check what they were given. */
class ReproducibleJarIT {

    @Test
    void isTheSameWhenPackedTwice() throws IOException {
        Path first = PackedJar.path();
        Path second = first.resolveSibling("second-packing").resolve(first.getFileName());
        assumeTrue(Files.exists(second), "only a build by Maven packs twice");
        assertEquals(-1, Files.mismatch(first, second), () -> "first difference, in bytes from the start of " + second);
    }

    @Test
    void carriesOneTimeAndNeitherAPersonNorAMachine() throws IOException {
        try (JarFile jar = new JarFile(PackedJar.path().toFile())) {
            Set<Long> times = jar.stream().map(JarEntry::getTime).collect(Collectors.toSet());
            assertEquals(1, times.size(), times.toString());
            String manifest = jar.getManifest().getMainAttributes().keySet().toString();
            for (String attribute : Set.of("Built-By", "Bnd-LastModified", "Build-Time", "Build-Jdk,")) {
                assertFalse(manifest.contains(attribute), manifest);
            }
        }
    }
}
