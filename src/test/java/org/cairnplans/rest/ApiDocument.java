package org.cairnplans.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;

/** The OpenAPI document, to hold real answers against. */
final class ApiDocument {

    private static final Path FILE = Path.of("src/main/resources/openapi/cairn-1.0.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiDocument() {}

    static ObjectNode read() {
        try {
            return (ObjectNode) JSON.readTree(FILE.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The answer, after a look whether it has the status and is what the document promises under that name. */
    static JsonNode described(String schema, HttpResponse<String> answer, int status) {
        return valid(JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), answer, status);
    }

    /**
     * The answer, after a look whether it has the status and is what the document promises for this very operation.
     *
     * @param operation its {@code operationId}
     */
    static JsonNode answered(String operation, HttpResponse<String> answer, int status) {
        for (JsonNode path : read().get("paths")) {
            for (JsonNode method : path) {
                if (method.path("operationId").asText().equals(operation)) {
                    JsonNode response = method.get("responses").get(String.valueOf(status));
                    assertTrue(response != null, () -> operation + " answers " + answer.statusCode() + ": " + answer.body());
                    return valid(response.at("/content/application~1json/schema"), answer, status);
                }
            }
        }
        throw new AssertionError("The document has no operation " + operation);
    }

    /** The problem, after a look that it has the shape all problems have. */
    static JsonNode problem(HttpResponse<String> answer, int status) {
        JsonNode problem = described("Error", answer, status);
        assertEquals(status, problem.get("status").asInt());
        return problem;
    }

    /** A problem with the input that names the field. */
    static void wrong(String field, HttpResponse<String> answer) {
        JsonNode problem = problem(answer, 400);
        assertTrue(problem.get("errors").has(field), () -> "Names " + problem.get("errors") + ", not " + field);
    }

    private static JsonNode valid(JsonNode schema, HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer::body);
        ObjectNode document = read();
        document.setAll((ObjectNode) schema);
        try {
            JsonNode body = JSON.readTree(answer.body());
            assertEquals(Set.of(),
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document).validate(body));
            return body;
        } catch (IOException notJson) {
            throw new UncheckedIOException(answer.body(), notJson);
        }
    }
}
