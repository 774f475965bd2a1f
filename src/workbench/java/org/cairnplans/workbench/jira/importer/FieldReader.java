package org.cairnplans.workbench.jira.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads values of one issue, with messages that name the issue and the field. */
record FieldReader(String key, JsonNode node) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX");

    /** @throws ImportException when it is missing or null */
    FieldReader required(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw problem("the field \"" + name + "\" is missing");
        }
        return new FieldReader(key, value);
    }

    /** @return null when it is missing or null */
    <T> T optional(String name, Function<FieldReader, T> reader) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? null : reader.apply(new FieldReader(key, value));
    }

    /** Empty when it is missing or null. @throws ImportException when it is no list */
    <T> List<T> each(String name, Function<FieldReader, T> reader) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw problem("the field \"" + name + "\" must be a list");
        }
        List<T> items = new ArrayList<>();
        value.forEach(item -> items.add(reader.apply(new FieldReader(key, item))));
        return items;
    }

    String text(String name) {
        JsonNode value = required(name).node();
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw problem("the field \"" + name + "\" must be a text");
        }
        return clean(value.textValue());
    }

    /** @return null when it is missing, null or empty. @throws ImportException when it is longer than the limit */
    String textOrNull(String name, int limit) {
        String text = optional(name, reader -> clean(reader.node().asText()));
        if (text != null && text.length() > limit) {
            throw problem("the field \"" + name + "\" has " + text.length() + " characters, at most " + limit + " fit");
        }
        return text == null || text.isEmpty() ? null : text;
    }

    boolean flag(String name, boolean otherwise) {
        return node.path(name).asBoolean(otherwise);
    }

    Instant moment(String name) {
        String text = text(name);
        try {
            return OffsetDateTime.parse(text, MOMENT).toInstant();
        } catch (DateTimeException e) {
            throw problem("the field \"" + name + "\" is no date and time: " + text);
        }
    }

    /** @return null when it is missing or null */
    Instant momentOrNull(String name) {
        return optional(name, reader -> moment(name));
    }

    /** @return null when it is missing or null */
    LocalDate dayOrNull(String name) {
        String text = textOrNull(name, Integer.MAX_VALUE);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw problem("the field \"" + name + "\" is no date: " + text);
        }
    }

    ImportException problem(String what) {
        return new ImportException(key + ": " + what);
    }

    /** PostgreSQL can't store a zero character. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }
}
