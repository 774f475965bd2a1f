package org.cairnplans.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;

/**
 * Reads request bodies. Not left to the product's own JSON reader, for three reasons: a body is refused as soon as it is too
 * long, a wrong type is refused by the name of its field instead of being converted silently, and the answer is the same
 * whichever version of the reader the product brings.
 */
@JiraComponent
public class RequestBody {

    /** No form of Cairn's comes near: the longest texts have 2,000 characters. */
    static final int JSON_LIMIT = 64 * 1024;

    private final ObjectMapper json = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(LogicalType.Textual, config -> config
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();
    private final ObjectMapper tolerant = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * @param type a record whose components are boxed, so that a missing one is null
     * @throws InvalidInputException when the body is no JSON object of that shape
     * @throws BodyTooLargeException when it is longer than 64 KiB
     */
    public <T> T json(InputStream body, Class<T> type) {
        return read(json, body, type);
    }

    /** The same, but fields that the record does not have are passed over: the sender may be of a later version. */
    public <T> T jsonOfAnyVersion(InputStream body, Class<T> type) {
        return read(tolerant, body, type);
    }

    private <T> T read(ObjectMapper reader, InputStream body, Class<T> type) {
        byte[] bytes = bytes(body, JSON_LIMIT);
        T value;
        try {
            value = reader.readValue(bytes, type);
        } catch (UnrecognizedPropertyException problem) {
            throw invalid(fieldOf(problem), "cairn.problem.json.field");
        } catch (JsonMappingException problem) {
            throw bytes.length == 0 ? invalid("", "cairn.problem.json.empty")
                    : invalid(fieldOf(problem), "cairn.problem.json.type");
        } catch (JsonProcessingException problem) {
            var where = problem.getLocation();
            throw invalid("", "cairn.problem.json.syntax", where == null ? 0 : where.getLineNr(),
                    where == null ? 0 : where.getColumnNr());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        if (value == null) {
            throw invalid("", "cairn.problem.json.empty");
        }
        return value;
    }

    /**
     * @param limit in bytes
     * @throws InvalidInputException when the body is not UTF-8
     */
    public String text(InputStream body, int limit) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(body, limit))).toString();
        } catch (CharacterCodingException problem) {
            throw invalid("", "cairn.problem.body.encoding");
        }
    }

    /**
     * @param limit in bytes
     * @throws BodyTooLargeException when it is longer
     */
    public byte[] bytes(InputStream body, int limit) {
        try {
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new BodyTooLargeException(limit);
            }
            return bytes;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The path to the field as the client wrote it, for example {@code goals[1].due}. */
    private static String fieldOf(JsonMappingException problem) {
        StringBuilder path = new StringBuilder();
        List<JsonMappingException.Reference> references = problem.getPath();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static InvalidInputException invalid(String field, String key, Object... arguments) {
        return new InvalidInputException(Violation.of(field, key, arguments));
    }
}
