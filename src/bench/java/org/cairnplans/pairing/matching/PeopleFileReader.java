package org.cairnplans.pairing.matching;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cairnplans.people.PersonKey;

/**
 * Reads people from a CSV file; {@code docs/matching.md} lists its columns. UTF-8, commas, a header line, columns in any order.
 */
final class PeopleFileReader {

    private static final List<String> NEEDED = List.of("key", "role", "grade", "department", "location", "zone", "languages");
    private static final List<String> OPTIONAL = List.of("name", "styles", "reports_to", "seeks", "mentee_ranking",
            "unmatched_last_round", "offers", "capacity", "mentor_ranking", "trained_until", "opted_out", "avoids",
            "former_partners");
    private static final List<String> ROLES = List.of("mentee", "mentor", "both", "none");
    private static final String REPORTS_TO = "reports_to";

    private final Map<PersonKey, PeopleRow> rows = new HashMap<>();

    PeopleFile read(Path file) throws IOException, PeopleFileException {
        List<PeopleRow> all = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreEmptyLines(true).build();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(text, format)) {
            checkHeader(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                if (row.size() > parser.getHeaderNames().size()) {
                    throw new PeopleFileException("line " + parser.getCurrentLineNumber() + ": more cells than the header has; "
                            + "a cell with a comma needs quotes");
                }
                all.add(new PeopleRow(row, parser.getCurrentLineNumber()));
            }
        } catch (MalformedInputException notUtf8) {
            throw new PeopleFileException("the file is not UTF-8");
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            throw new PeopleFileException("not a CSV file with a header: " + broken.getMessage());
        }
        return people(all);
    }

    private static void checkHeader(List<String> header) throws PeopleFileException {
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw PeopleFileException.at(1, column, "missing; needed are " + String.join(", ", NEEDED));
            }
        }
        for (String column : header) {
            if (!NEEDED.contains(column) && !OPTIONAL.contains(column)) {
                throw PeopleFileException.at(1, column, "unknown; known are " + String.join(", ", NEEDED) + ", "
                        + String.join(", ", OPTIONAL));
            }
        }
    }

    private PeopleFile people(List<PeopleRow> all) throws PeopleFileException {
        for (PeopleRow row : all) {
            PeopleRow twice = rows.put(new PersonKey(row.required("key")), row);
            if (twice != null) {
                throw row.wrong("key", "already on line " + twice.line() + ": " + row.text("key"));
            }
        }
        List<Participant> people = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Map<PersonKey, String> names = new HashMap<>();
        for (PeopleRow row : all) {
            Participant person = person(row);
            names.put(person.key(), row.text("name").isEmpty() ? person.key().value() : row.text("name"));
            if (person.seeking() != null || person.offering() != null) {
                people.add(person);
                lines.add(row.line());
            }
        }
        return new PeopleFile(people, names, lines);
    }

    private Participant person(PeopleRow row) throws PeopleFileException {
        String role = row.required("role");
        if (!ROLES.contains(role)) {
            throw row.wrong("role", "not one of " + String.join(", ", ROLES) + ": " + role);
        }
        boolean mentee = role.equals("mentee") || role.equals("both");
        boolean mentor = role.equals("mentor") || role.equals("both");
        var key = new PersonKey(row.required("key"));
        var profile = new Profile(row.number("grade"), row.required("department"), row.required("location"), row.zone("zone"),
                row.set("languages"), row.set("styles"), chain(row), row.flag("opted_out"), new TreeSet<>(keys(row, "avoids")),
                formerPartners(row), new TreeSet<>());
        return new Participant(key, profile, mentee ? seeking(row) : null, mentor ? offering(row) : null);
    }

    private Seeking seeking(PeopleRow row) throws PeopleFileException {
        return new Seeking(row.seeks("seeks"), keys(row, "mentee_ranking"), row.flag("unmatched_last_round"));
    }

    private Offering offering(PeopleRow row) throws PeopleFileException {
        return new Offering(row.offers("offers"), row.number("capacity"), keys(row, "mentor_ranking"), row.day("trained_until"));
    }

    /** The manager, the manager's manager and so on, as far as the file knows them. */
    private List<PersonKey> chain(PeopleRow row) throws PeopleFileException {
        List<PersonKey> chain = new ArrayList<>();
        PeopleRow at = row;
        while (!at.text(REPORTS_TO).isEmpty()) {
            PersonKey manager = known(at, REPORTS_TO, new PersonKey(at.text(REPORTS_TO)));
            if (chain.contains(manager)) {
                throw row.wrong(REPORTS_TO, "the reporting line runs in a circle by way of " + manager);
            }
            chain.add(manager);
            at = rows.get(manager);
        }
        return chain;
    }

    private Map<PersonKey, LocalDate> formerPartners(PeopleRow row) throws PeopleFileException {
        Map<PersonKey, LocalDate> partners = new HashMap<>();
        for (String part : row.list("former_partners")) {
            String[] parts = row.parts("former_partners", part, 2, "key:last day");
            partners.put(known(row, "former_partners", new PersonKey(parts[0])), row.day("former_partners", parts[1]));
        }
        return partners;
    }

    private List<PersonKey> keys(PeopleRow row, String column) throws PeopleFileException {
        for (PersonKey key : row.keys(column)) {
            known(row, column, key);
        }
        return row.keys(column);
    }

    private PersonKey known(PeopleRow row, String column, PersonKey key) throws PeopleFileException {
        if (!rows.containsKey(key)) {
            throw row.wrong(column, "nobody has the key " + key);
        }
        return key;
    }
}
