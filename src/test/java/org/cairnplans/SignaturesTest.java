package org.cairnplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** src/platform holds signatures of what Cairn touches, each with its evidence, and nothing else. */
class SignaturesTest {

    private static final Path SOURCES = Path.of("src/platform/java");
    private static final Path CLASSES = Path.of("target/classes");

    /**
     * What the app does not use (yet) but the workbench must know to behave as the products do: it enforces every access level
     * and leaves marked-up HTML alone, and offers an app what every app is offered.
     */
    private static final Set<String> ONLY_THE_WORKBENCH = Set.of(
            "com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask",
            "com.atlassian.activeobjects.external.ModelVersion",
            "com.atlassian.activeobjects.tx.Transactional",
            "com.atlassian.annotations.security.AnonymousSiteAccess",
            "com.atlassian.annotations.security.SystemAdminOnly",
            "com.atlassian.annotations.security.UnlicensedSiteAccess",
            "com.atlassian.annotations.security.UnrestrictedAccess",
            "com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent",
            "com.atlassian.jira.security.JiraAuthenticationContext",
            "com.atlassian.sal.api.pluginsettings.PluginSettings",
            "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory",
            "com.atlassian.sal.api.transaction.TransactionTemplate",
            "com.atlassian.sal.api.upgrade.PluginUpgradeTask",
            "com.atlassian.velocity.htmlsafe.HtmlSafe");

    @Test
    void everySignatureIsReachedFromWhatShips() throws IOException {
        JavaClasses all = new ClassFileImporter().importPath(CLASSES);
        Set<String> signatures = signatures();
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        Deque<JavaClass> open = new ArrayDeque<>();
        for (JavaClass type : all) {
            if (!signatures.contains(outermost(type)) || descriptor.contains(type.getName())) {
                open.add(type);
            }
        }
        Set<String> reached = new HashSet<>();
        Set<JavaClass> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            JavaClass type = open.remove();
            reached.add(outermost(type));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (all.contain(target.getName()) && seen.add(all.get(target.getName()))) {
                    open.add(all.get(target.getName()));
                }
            }
        }
        Set<String> unused = new TreeSet<>(signatures);
        unused.removeAll(reached);
        assertEquals(new TreeSet<>(ONLY_THE_WORKBENCH), unused);
    }

    @Test
    void everySignatureNamesItsEvidence() throws IOException {
        for (Path source : sources()) {
            assertTrue(Files.readString(source).contains("Evidence:"), source + " names no evidence");
        }
    }

    private static Set<String> signatures() throws IOException {
        return sources().stream()
                .map(source -> SOURCES.relativize(source).toString().replace('/', '.').replaceAll("\\.java$", ""))
                .collect(Collectors.toSet());
    }

    private static Set<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.toSet());
        }
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
