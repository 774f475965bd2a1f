package org.cairnplans.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cairnplans.CairnPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What the manifest asks of the products. */
class ManifestIT {

    /** What one product alone exports. */
    private static final List<String> OF_ONE_PRODUCT =
            List.of("com.atlassian.jira", "com.atlassian.query", "com.opensymphony", "org.ofbiz", "com.atlassian.confluence");

    /**
     * Lowest and highest version of each library family that a product of Platform 8 may export: from the first of the line to
     * the last before the next major one (platform.md 1.2).
     */
    private static final Map<String, List<String>> MUST_ACCEPT = Map.of(
            "com.fasterxml.jackson", List.of("2.17.0", "2.21.6", "2.99.0"),
            "org.slf4j", List.of("1.7.36", "2.0.17"),
            "org.springframework", List.of("6.2.0", "6.2.19"),
            "jakarta.servlet", List.of("6.0.0", "6.1.0"),
            "jakarta.ws.rs", List.of("3.1.0"),
            "jakarta.inject", List.of("2.0.0", "2.0.1"),
            "jakarta.annotation", List.of("2.1.0", "2.1.1"),
            "org.osgi.framework", List.of("1.8.0", "1.10.0"));

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
    void namesThePluginAndItsSpringContext() throws IOException {
        assertEquals(CairnPlugin.KEY, jar.manifest("Atlassian-Plugin-Key"));
        assertEquals(CairnPlugin.KEY, jar.manifest("Bundle-SymbolicName"));
        assertEquals("*", jar.manifest("Spring-Context"));
        assertNull(jar.manifest("Export-Package"), "an app exports nothing");
        assertNull(jar.manifest("Bundle-Activator"));
    }

    @Test
    void makesOnlyWhatOneProductAloneHasOptional() throws IOException {
        jar.imports().forEach((name, attributes) -> {
            boolean ofOneProduct = OF_ONE_PRODUCT.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
            assertEquals(ofOneProduct ? "optional" : null, attributes.get("resolution"), name);
        });
    }

    @Test
    void takesTheVersionsTheProductsExport() throws IOException {
        jar.imports().forEach((name, attributes) -> MUST_ACCEPT.forEach((family, versions) -> {
            if (name.startsWith(family)) {
                VersionRange range = new VersionRange(attributes.get("version"));
                versions.forEach(version -> assertTrue(range.includes(new Version(version)), name + " " + range + " " + version));
            }
        }));
    }

    @Test
    void asksForNoVersionOfWhatAtlassianExports() throws IOException {
        jar.imports().forEach((name, attributes) -> {
            if (name.startsWith("com.atlassian.") || name.startsWith("net.java.ao")) {
                assertNull(attributes.get("version"), name);
            }
        });
    }

    @Test
    void importsNeitherTheJdkNorItselfNorLibrariesTheProductsHide() throws IOException {
        for (String name : jar.imports().keySet()) {
            assertFalse(name.startsWith("java."), name);
            assertFalse(name.startsWith("org.cairnplans"), name);
            assertFalse(name.startsWith("org.apache.commons"), name);
            assertFalse(name.startsWith("com.google"), name);
            assertFalse(name.startsWith("javax.inject") || name.startsWith("javax.servlet") || name.startsWith("javax.ws"), name);
        }
    }
}
