package org.cairnplans.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The index files say what the classes say: an incremental build that saw only some of them would wire half an app. */
class ComponentIndexIT {

    private static final Map<Class<? extends Annotation>, String> IMPORTS =
            Map.of(ComponentImport.class, "imports", JiraImport.class, "imports-jira", ConfluenceImport.class,
                    "imports-confluence");

    private static final List<Class<?>> CLASSES = new ArrayList<>();

    @BeforeAll
    static void load() throws Exception {
        try (PackedJar jar = new PackedJar()) {
            for (String file : jar.files()) {
                if (file.endsWith(".class") && !file.endsWith("package-info.class")) {
                    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
                    CLASSES.add(Class.forName(name, false, ComponentIndexIT.class.getClassLoader()));
                }
            }
        }
    }

    @Test
    void namesEveryComponent() throws IOException {
        assertIndex("component", type -> type.isAnnotationPresent(Named.class) || type.isAnnotationPresent(Component.class));
        assertIndex("component-jira", type -> type.isAnnotationPresent(JiraComponent.class));
        assertIndex("component-confluence", type -> type.isAnnotationPresent(ConfluenceComponent.class));
    }

    @Test
    void namesEveryExport() throws IOException {
        assertIndex("exports", type -> isExported(type) && !isOfOneProduct(type));
        assertIndex("exports-jira", type -> isExported(type) && type.isAnnotationPresent(JiraComponent.class));
        assertIndex("exports-confluence", type -> isExported(type) && type.isAnnotationPresent(ConfluenceComponent.class));
    }

    @Test
    void namesEveryImport() throws IOException {
        for (Map.Entry<Class<? extends Annotation>, String> kind : IMPORTS.entrySet()) {
            Set<String> used = CLASSES.stream()
                    .flatMap(type -> Stream.of(type.getDeclaredConstructors()))
                    .flatMap(ComponentIndexIT::parameters)
                    .filter(parameter -> parameter.isAnnotationPresent(kind.getKey()))
                    .map(parameter -> parameter.getType().getName())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(used, indexed(kind.getValue()), kind.getValue());
        }
    }

    /** An import of a class that is no component is not looked at by Atlassian's scanner. */
    @Test
    void importsOnlyIntoComponents() {
        List<String> lost = CLASSES.stream()
                .filter(type -> !isComponent(type))
                .filter(type -> Stream.of(type.getDeclaredConstructors())
                        .flatMap(ComponentIndexIT::parameters)
                        .anyMatch(parameter -> IMPORTS.keySet().stream().anyMatch(parameter::isAnnotationPresent)))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), lost);
    }

    private static Stream<Parameter> parameters(Constructor<?> constructor) {
        return Stream.of(constructor.getParameters());
    }

    private static boolean isExported(Class<?> type) {
        return type.isAnnotationPresent(ExportAsService.class);
    }

    private static boolean isOfOneProduct(Class<?> type) {
        return type.isAnnotationPresent(JiraComponent.class) || type.isAnnotationPresent(ConfluenceComponent.class);
    }

    private static boolean isComponent(Class<?> type) {
        return isOfOneProduct(type) || type.isAnnotationPresent(Named.class) || type.isAnnotationPresent(Component.class);
    }

    private static void assertIndex(String file, Predicate<Class<?>> belongs) throws IOException {
        Set<String> expected =
                CLASSES.stream().filter(belongs).map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, indexed(file), file);
    }

    private static Set<String> indexed(String file) throws IOException {
        try (PackedJar jar = new PackedJar()) {
            return jar.lines("META-INF/plugin-components/" + file).stream()
                    .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
