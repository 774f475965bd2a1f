package org.cairnplans.repair;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Writes and reads the facts of an intent: small public records of ids, never private text. */
public final class IntentFacts {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private IntentFacts() {}

    public static String write(Record facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public static <T extends Record> T read(String facts, Class<T> type) {
        try {
            return JSON.readValue(facts, type);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
