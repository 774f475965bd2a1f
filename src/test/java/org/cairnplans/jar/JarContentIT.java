package org.cairnplans.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is, and what is not, in the jar that ships. */
class JarContentIT {

    /** Each is named in NOTICE. */
    private static final List<String> EMBEDDED = List.of("META-INF/lib/commons-csv-1.10.0.jar");

    private PackedJar jar;

    @BeforeEach
    void open() throws IOException {
        jar = new PackedJar();
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void holdsOnlyClassesOfItsOwn() {
        assertEquals(
                List.of(), jar.files().stream()
                        .filter(file -> file.endsWith(".class") && !file.startsWith("org/cairnplans/")).toList());
    }

    @Test
    void holdsNothingOfTheWorkbenchTheBuildOrTheTests() {
        Set<String> rooms = jar.files().stream()
                .filter(file -> file.startsWith("org/cairnplans/") && file.indexOf('/', "org/cairnplans/".length()) > 0)
                .map(file -> file.split("/")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(rooms.contains("workbench"), rooms.toString());
        assertFalse(rooms.contains("build"), rooms.toString());
        assertEquals(List.of(), jar.files().stream().filter(file -> file.matches(".*(Test|IT)\\.class")).toList());
    }

    @Test
    void embedsTheListedLibrariesAndNoOther() {
        assertEquals(EMBEDDED, jar.files().stream().filter(file -> file.endsWith(".jar")).toList());
    }

    @Test
    void namesTheEmbeddedLibrariesInItsNotice() throws IOException {
        String notice = String.join("\n", jar.lines("META-INF/NOTICE"));
        assertTrue(notice.contains("Commons CSV"), notice);
        assertTrue(String.join("\n", jar.lines("META-INF/LICENSE")).contains("Apache License"));
    }

    @Test
    void bringsWhatTheProductsReadFirst() {
        List<String> files = jar.files();
        for (String file : List.of(
                "atlassian-plugin.xml",
                "META-INF/spring/plugin-context.xml",
                "META-INF/plugin-components/component-jira",
                "META-INF/plugin-components/imports",
                "META-INF/plugin-components/imports-jira",
                "META-INF/plugin-components/exports-jira")) {
            assertTrue(files.contains(file), file);
        }
    }

    @Test
    void leavesNoPlaceholderInTheDescriptor() throws IOException {
        List<String> lines = jar.lines("atlassian-plugin.xml");
        assertEquals(List.of(), lines.stream().filter(line -> line.contains("${")).toList());
        assertTrue(lines.stream().anyMatch(line -> line.contains("key=\"org.cairnplans.cairn\"")), "plugin key");
    }
}
