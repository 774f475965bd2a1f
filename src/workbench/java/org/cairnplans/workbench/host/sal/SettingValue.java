package org.cairnplans.workbench.host.sal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A setting as it is stored: text as it is, lists and maps of text as JSON. */
record SettingValue(String kind, String content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException for anything but String, List, Properties and Map of strings */
    static SettingValue of(Object value) {
        if (value instanceof String text) {
            return new SettingValue("string", text);
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new SettingValue("list", json(list));
        }
        if (value instanceof Map<?, ?> map
                && map.keySet().stream().allMatch(String.class::isInstance)
                && map.values().stream().allMatch(String.class::isInstance)) {
            return new SettingValue(map instanceof Properties ? "properties" : "map", json(map));
        }
        throw new IllegalArgumentException("Property type: " + value.getClass() + " not supported");
    }

    Object toObject() {
        try {
            return switch (kind) {
                case "string" -> content;
                case "list" -> JSON.readValue(content, new TypeReference<List<String>>() {});
                case "map" -> JSON.readValue(content, new TypeReference<LinkedHashMap<String, String>>() {});
                case "properties" -> JSON.readValue(content, Properties.class);
                default -> throw new IllegalStateException("Unknown kind of setting: " + kind);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored setting is damaged: " + content, e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Can't be stored: " + value, e);
        }
    }
}
