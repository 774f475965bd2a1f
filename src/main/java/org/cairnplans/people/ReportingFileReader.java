package org.cairnplans.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;

/**
 * Reads a CSV file of reporting lines: UTF-8 with or without byte order mark, comma or semicolon, a header line. Headers are
 * taken in the names that directories and published organisation charts use; case, spaces and underscores do not matter.
 */
public final class ReportingFileReader {
    /** A guard for memory, far above any one Jira's users. */
    public static final int MAX_ROWS = 50_000;

    /** Bytes; a row of two user names rarely has 100. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** {@code post_ref} and {@code reports_to} are the names in the organisation charts that the UK government publishes. */
    private static final Set<String> USER_HEADERS = Set.of("user", "username", "login", "employee", "report", "postref");
    private static final Set<String> MANAGER_HEADERS = Set.of("manager", "managerusername", "reportsto", "supervisor");

    /** How those charts write that nobody is above the post. */
    private static final String NOBODY = "XX";

    private static final String FILE = "file";

    /** @throws InvalidInputException when it is no such file; what rows say is not judged here */
    public ReportingFile read(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw refused("cairn.people.import.too-large", MAX_BYTES / 1024 / 1024);
        }
        String text = decoded(content);
        if (text.isBlank()) {
            throw refused("cairn.people.import.empty");
        }
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiterOf(text))
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .build();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            // What the parser says is English and technical; the rule is what its reader needs.
            throw refused("cairn.people.import.not-csv");
        }
    }

    private ReportingFile rows(CSVParser parser) throws IOException {
        CSVRecord header = parser.iterator().next();
        int user = columnOf(header, USER_HEADERS);
        int manager = columnOf(header, MANAGER_HEADERS);
        if (user < 0) {
            throw refused("cairn.people.import.no-user-column");
        }
        if (manager < 0) {
            throw refused("cairn.people.import.no-manager-column");
        }
        List<ReportingFile.Row> rows = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (rows.size() == MAX_ROWS) {
                throw refused("cairn.people.import.too-many-rows", MAX_ROWS);
            }
            rows.add(new ReportingFile.Row(parser.getCurrentLineNumber(), cell(row, user), managerIn(cell(row, manager))));
        }
        if (rows.isEmpty()) {
            throw refused("cairn.people.import.empty");
        }
        return new ReportingFile(rows, unused(header, user, manager));
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw refused("cairn.people.import.not-utf8");
        }
    }

    /** Spreadsheets in German and other locales write semicolons. */
    private static char delimiterOf(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static int columnOf(CSVRecord header, Set<String> names) {
        for (int column = 0; column < header.size(); column++) {
            if (names.contains(header.get(column).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""))) {
                return column;
            }
        }
        return -1;
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static Optional<String> managerIn(String cell) {
        return cell.isEmpty() || cell.equals(NOBODY) ? Optional.empty() : Optional.of(cell);
    }

    private static List<String> unused(CSVRecord header, int user, int manager) {
        List<String> unused = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (column != user && column != manager && !header.get(column).isEmpty()) {
                unused.add(header.get(column));
            }
        }
        return unused;
    }

    private static InvalidInputException refused(String messageKey, Object... arguments) {
        return new InvalidInputException(Violation.of(FILE, messageKey, arguments));
    }
}
