package org.cairnplans.transfer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.Violations;
import org.cairnplans.setup.AuditLog;

/**
 * Writes everything Cairn keeps as one JSON document, row by row: neither the people nor the rows are ever all in memory, only
 * the ids. Private texts are in it, hence a purpose must be given, and it is written down who made it.
 */
public final class Export {

    static final String FORMAT = "cairn-export";
    /** Raised whenever a reader of the older form would misread the newer one. */
    static final int SCHEMA = 1;
    private static final int PAGE = 500;
    private static final int LONGEST_PURPOSE = 200;

    private final DataRows rows;
    private final IssueNames issues;
    private final PeopleDirectory people;
    private final AuditLog audit;
    private final Clock clock;

    public Export(DataRows rows, IssueNames issues, PeopleDirectory people, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.issues = issues;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * To be called before anything is written to the client.
     *
     * @throws org.cairnplans.problem.InvalidInputException when the purpose has not 3 to 200 characters
     */
    public Consumer<OutputStream> begin(PersonKey admin, String purpose) {
        String given = purpose == null ? "" : purpose.strip();
        Violations wrong = new Violations();
        wrong.require(given.length() >= 3 && given.length() <= LONGEST_PURPOSE, "purpose", "cairn.problem.length", 3,
                LONGEST_PURPOSE);
        wrong.throwIfAny();
        audit.record("Cairn: all data exported; purpose: " + given);
        return out -> {
            try {
                write(admin, given, out);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        };
    }

    private void write(PersonKey admin, String purpose, OutputStream out) throws IOException {
        Set<PersonKey> persons = new TreeSet<>();
        Set<Long> issueIds = new TreeSet<>();
        for (DataTable table : DataTable.values()) {
            each(table, row -> collect(table, row, persons, issueIds));
        }
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("madeAt", clock.instant().toString());
            json.writeStringField("madeBy", people.byKey(admin).map(Person::username).orElse(admin.value()));
            json.writeStringField("purpose", purpose);
            writePeople(json, persons);
            writeIssues(json, issueIds);
            json.writeObjectFieldStart("tables");
            for (DataTable table : DataTable.values()) {
                json.writeArrayFieldStart(table.name());
                each(table, row -> writeRow(json, table, row));
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void collect(DataTable table, DataRows.DataRow row, Set<PersonKey> persons, Set<Long> issueIds) {
        table.columns(DataColumn.Meaning.PERSON).forEach(column -> Optional.ofNullable((String) row.values().get(column.name()))
                .filter(key -> !key.isBlank()).map(PersonKey::new).ifPresent(persons::add));
        table.columns(DataColumn.Meaning.ISSUE).forEach(column -> Optional.ofNullable((Long) row.values().get(column.name()))
                .filter(id -> id != 0).ifPresent(issueIds::add));
    }

    private void writePeople(JsonGenerator json, Set<PersonKey> persons) throws IOException {
        json.writeArrayFieldStart("people");
        for (PersonKey key : persons) {
            json.writeStartObject();
            json.writeStringField("key", key.value());
            Optional<Person> known = people.byKey(key);
            if (known.isPresent()) {
                json.writeStringField("username", known.get().username());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeIssues(JsonGenerator json, Set<Long> ids) throws IOException {
        json.writeArrayFieldStart("issues");
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + PAGE));
            Map<Long, String> keys = issues.keysOf(chunk);
            for (Long id : chunk) {
                json.writeStartObject();
                json.writeNumberField("id", id);
                if (keys.containsKey(id)) {
                    json.writeStringField("key", keys.get(id));
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void each(DataTable table, RowWriter writer) throws IOException {
        for (List<DataRows.DataRow> page = rows.rowsAfter(table, 0, PAGE); !page.isEmpty();
                page = rows.rowsAfter(table, page.get(page.size() - 1).id(), PAGE)) {
            for (DataRows.DataRow row : page) {
                writer.write(row);
            }
        }
    }

    private static void writeRow(JsonGenerator json, DataTable table, DataRows.DataRow row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("ID", row.id());
        for (DataColumn column : table.columns()) {
            Object value = row.values().get(column.name());
            if (value != null) {
                json.writeFieldName(column.name());
                json.writePOJO(value instanceof Number || value instanceof Boolean ? value : String.valueOf(value));
            }
        }
        json.writeEndObject();
    }

    private interface RowWriter {
        void write(DataRows.DataRow row) throws IOException;
    }
}
