package org.cairnplans.rest;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The document and the code declare the same operations, with the same parameters and the same kinds of bodies. */
class ApiDocumentTest {

    private static final Map<Class<? extends java.lang.annotation.Annotation>, String> METHODS =
            Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

    @Test
    void describesEveryOperationAndNoOther() throws Exception {
        assertEquals(String.join("\n", declared()), String.join("\n", described()));
    }

    @Test
    void givesEveryOperationItsOwnName() {
        List<String> names = new ArrayList<>();
        ApiDocument.read().get("paths").forEach(path -> path.forEach(method -> names.add(method.get("operationId").asText())));
        assertEquals(names.size(), names.stream().distinct().count());
    }

    private static TreeSet<String> described() {
        TreeSet<String> operations = new TreeSet<>();
        ApiDocument.read().get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            JsonNode operation = method.getValue();
            String parameters = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                    .map(parameter -> parameter.get("in").asText() + " " + parameter.get("name").asText())
                    .sorted().collect(joining(", "));
            List<String> bodies = new ArrayList<>();
            operation.at("/requestBody/content").fieldNames().forEachRemaining(bodies::add);
            operations.add(line(path.getKey(), method.getKey(), parameters, String.join(", ", bodies)));
        }));
        return operations;
    }

    private static TreeSet<String> declared() throws Exception {
        TreeSet<String> operations = new TreeSet<>();
        for (Class<?> resource : resources()) {
            for (Method operation : resource.getDeclaredMethods()) {
                METHODS.forEach((annotation, name) -> {
                    if (operation.isAnnotationPresent(annotation)) {
                        operations.add(line(path(resource, operation), name, parameters(operation), body(resource, operation)));
                    }
                });
            }
        }
        return operations;
    }

    private static List<Class<?>> resources() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        java.nio.file.Path classes = java.nio.file.Path.of("target/classes/org/cairnplans/rest");
        try (Stream<java.nio.file.Path> files = Files.list(classes)) {
            for (String name : files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Resource.class")).toList()) {
                found.add(Class.forName("org.cairnplans.rest." + name.substring(0, name.length() - ".class".length())));
            }
        }
        return found.stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();
    }

    private static String path(Class<?> resource, Method operation) {
        return "/" + resource.getAnnotation(Path.class).value()
                + Optional.ofNullable(operation.getAnnotation(Path.class)).map(path -> "/" + path.value()).orElse("");
    }

    private static String parameters(Method operation) {
        return Stream.concat(
                        named(operation, parameter -> Optional.ofNullable(parameter.getAnnotation(PathParam.class))
                                .map(path -> "path " + path.value())),
                        named(operation, parameter -> Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                                .map(query -> "query " + query.value())))
                .sorted().collect(joining(", "));
    }

    private static Stream<String> named(Method operation, Function<Parameter, Optional<String>> name) {
        return Arrays.stream(operation.getParameters()).flatMap(parameter -> name.apply(parameter).stream());
    }

    /** A body is a stream here: we read it ourselves. */
    private static String body(Class<?> resource, Method operation) {
        if (!List.of(operation.getParameterTypes()).contains(InputStream.class)) {
            return "";
        }
        Consumes own = operation.getAnnotation(Consumes.class);
        return String.join(", ", (own == null ? resource.getAnnotation(Consumes.class) : own).value());
    }

    private static String line(String path, String method, String parameters, String body) {
        return path + " " + method + " (" + parameters + ") " + body;
    }
}
