package org.cairnplans.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/plugin-components/*}, the index that Atlassian's scanner runtime reads to wire a plugin.
 *
 * <p>In a build that reaches Atlassian's own repository their scanner Maven plugin does this; this processor does the same from
 * the same annotations where only Maven Central is reachable. Grammar: one entry a line, {@code Class} or {@code Class#beanName};
 * exports {@code Class#Interface,Interface}; the suffixes {@code -jira} and {@code -confluence} hold what one product alone reads.
 */
@SupportedAnnotationTypes("*")
public final class ComponentIndexProcessor extends AbstractProcessor {

    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";
    private static final Map<String, String> COMPONENTS = Map.of(
            "jakarta.inject.Named", "component",
            "org.springframework.stereotype.Component", "component",
            SCANNER + "component.JiraComponent", "component-jira",
            SCANNER + "component.ConfluenceComponent", "component-confluence");
    private static final Map<String, String> IMPORTS = Map.of(
            SCANNER + "imports.ComponentImport", "imports",
            SCANNER + "imports.JiraImport", "imports-jira",
            SCANNER + "imports.ConfluenceImport", "imports-confluence");
    private static final String EXPORT = SCANNER + "export.ExportAsService";

    private final Map<String, Set<String>> files = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                index(name, element);
            }
        }
        if (round.processingOver()) {
            files.forEach(this::write);
        }
        return false;
    }

    private void index(String annotation, Element element) {
        if (COMPONENTS.containsKey(annotation) && element.getKind() == ElementKind.CLASS) {
            add(COMPONENTS.get(annotation), binaryName((TypeElement) element) + beanName(annotation, element));
        } else if (IMPORTS.containsKey(annotation)) {
            TypeElement type = (TypeElement) processingEnv.getTypeUtils().asElement(element.asType());
            add(IMPORTS.get(annotation), binaryName(type) + beanName(annotation, element));
        } else if (EXPORT.equals(annotation)) {
            TypeElement type = (TypeElement) element;
            add("exports" + productOf(type), binaryName(type) + "#" + String.join(",", exportedInterfaces(type)));
        }
    }

    /** An export belongs to the product whose component it is; the index file is read by that product alone. */
    private static String productOf(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .map(mirror -> COMPONENTS.get(mirror.getAnnotationType().toString()))
                .filter(file -> file != null && file.contains("-"))
                .map(file -> file.substring(file.indexOf('-')))
                .findFirst()
                .orElse("");
    }

    private List<String> exportedInterfaces(TypeElement type) {
        List<String> named = type.getAnnotationMirrors().stream()
                .filter(mirror -> EXPORT.equals(mirror.getAnnotationType().toString()))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(value -> (TypeMirror) ((AnnotationValue) value).getValue())
                .map(this::binaryName)
                .collect(Collectors.toList());
        return named.isEmpty() ? type.getInterfaces().stream().map(this::binaryName).collect(Collectors.toList()) : named;
    }

    private static String beanName(String annotation, Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (annotation.equals(mirror.getAnnotationType().toString())) {
                for (var entry : mirror.getElementValues().entrySet()) {
                    Object value = entry.getValue().getValue();
                    if (entry.getKey().getSimpleName().contentEquals("value") && value instanceof String name && !name.isEmpty()) {
                        return "#" + name;
                    }
                }
            }
        }
        return "";
    }

    private String binaryName(TypeMirror type) {
        return binaryName((TypeElement) processingEnv.getTypeUtils().asElement(type));
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private void add(String file, String line) {
        files.computeIfAbsent(file, name -> new TreeSet<>()).add(line);
    }

    private void write(String file, Set<String> lines) {
        try (Writer out = processingEnv.getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/plugin-components/" + file)
                .openWriter()) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
