package org.cairnplans.transfer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;

/** Reads the export's JSON piece by piece and refuses, with the line, whatever is not of its form. For one file. */
final class ExportReader {

    private final JsonParser json;
    private final RestoreRun run;

    ExportReader(JsonParser json, RestoreRun run) {
        this.json = json;
        this.run = run;
    }

    void read() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        boolean known = false;
        boolean tables = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            switch (field) {
                case "format" -> known = Export.FORMAT.equals(json.getText());
                case "schema" -> requireSchema(value);
                case "people" -> array(value, () -> run.person(object()));
                case "issues" -> array(value, () -> run.issue(object()));
                case "tables" -> {
                    if (!known) {
                        throw refused("cairn.transfer.format");
                    }
                    run.mapped();
                    tables(value);
                    tables = true;
                }
                default -> json.skipChildren();
            }
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
        if (!known || !tables) {
            throw refused("cairn.transfer.format");
        }
    }

    private void requireSchema(JsonToken value) throws IOException {
        if (value != JsonToken.VALUE_NUMBER_INT || json.getIntValue() != Export.SCHEMA) {
            throw refused("cairn.transfer.schema", json.getText(), Export.SCHEMA);
        }
    }

    private void tables(JsonToken value) throws IOException {
        expect(value, JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            DataTable table = DataTable.named(name).orElseThrow(() -> refused("cairn.transfer.table", name));
            array(json.nextToken(), () -> row(table));
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
    }

    private void row(DataTable table) throws IOException {
        Map<String, DataColumn> columns = new HashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column));
        Map<String, Object> values = new LinkedHashMap<>();
        long id = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("ID")) {
                expect(value, JsonToken.VALUE_NUMBER_INT);
                id = json.getLongValue();
            } else if (columns.containsKey(name)) {
                values.put(name, value(columns.get(name), value));
            } else {
                throw refused("cairn.transfer.column", table.name() + "." + name);
            }
        }
        run.row(table, id, values);
    }

    private Object value(DataColumn column, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        switch (column.meaning()) {
            case TEXT, PERSON -> expect(value, JsonToken.VALUE_STRING);
            case FLAG -> {
                if (!value.isBoolean()) {
                    throw refused("cairn.transfer.value", column.name());
                }
            }
            case LONG, INTEGER, ISSUE, PAIRING_ROW -> expect(value, JsonToken.VALUE_NUMBER_INT);
        }
        return switch (column.meaning()) {
            case TEXT, PERSON -> json.getText();
            case FLAG -> json.getBooleanValue();
            case INTEGER -> json.getIntValue();
            case LONG, ISSUE, PAIRING_ROW -> json.getLongValue();
        };
    }

    private Map<String, String> object() throws IOException {
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, json.getText());
        }
        return values;
    }

    private void array(JsonToken start, Element element) throws IOException {
        expect(start, JsonToken.START_ARRAY);
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            expect(next, JsonToken.START_OBJECT);
            element.read();
        }
    }

    private void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw refused("cairn.transfer.value", String.valueOf(json.getParsingContext().pathAsPointer()));
        }
    }

    private InvalidInputException refused(String key, Object... arguments) {
        Object[] withLine = new Object[arguments.length + 1];
        withLine[0] = json.currentLocation().getLineNr();
        System.arraycopy(arguments, 0, withLine, 1, arguments.length);
        return new InvalidInputException(Violation.of("", key, withLine));
    }

    private interface Element {
        void read() throws IOException;
    }
}
