package org.cairnplans.workbench.jira.importer;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * Makes a licensed user of each row of a CSV file (password equal to the user name), so that a file of reporting lines has people
 * to be about. Whoever is there already is left alone. The lines themselves are Cairn's to import, on its own page.
 */
public final class PeopleImport {

    private static final String LICENSED = "jira-software-users";

    /** {@code post_ref} and {@code job_title} are the names in published organisation charts. */
    private static final List<String> USER_COLUMNS = List.of("user", "username", "post_ref");
    private static final List<String> NAME_COLUMNS = List.of("display_name", "name", "job_title");

    private final JiraStores stores;

    public PeopleImport(JiraStores stores) {
        this.stores = stores;
    }

    /**
     * @return how many people were added
     * @throws ImportException when the file is broken; nobody was added then
     */
    public int run(Path file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).build();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8); CSVParser rows = format.parse(in)) {
            String user = column(rows, USER_COLUMNS).orElseThrow(
                    () -> new ImportException("Line 1: the header has none of the columns " + USER_COLUMNS + "."));
            Optional<String> name = column(rows, NAME_COLUMNS);
            return stores.database().inTransaction(() -> {
                int added = 0;
                for (CSVRecord row : rows) {
                    added += add(row, user, name) ? 1 : 0;
                }
                return added;
            });
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw new ImportException(file.getFileName() + " is no CSV file in UTF-8: " + broken.getMessage());
        }
    }

    private boolean add(CSVRecord row, String userColumn, Optional<String> nameColumn) {
        String username = row.isSet(userColumn) ? row.get(userColumn) : "";
        if (username.isEmpty()) {
            throw new ImportException("Row " + row.getRecordNumber() + ": it names no user.");
        }
        if (stores.people().byName(username).isPresent()) {
            return false;
        }
        String displayName = nameColumn.filter(row::isSet).map(row::get).filter(name -> !name.isEmpty()).orElse(username);
        JiraUser user = stores.people().add(
                username, displayName, username.toLowerCase(Locale.ROOT) + "@workbench.example", Locale.ENGLISH, ZoneOffset.UTC, username);
        stores.groups().join(LICENSED, user.key());
        return true;
    }

    private static Optional<String> column(CSVParser rows, List<String> names) {
        return rows.getHeaderNames().stream().filter(header -> names.contains(header.toLowerCase(Locale.ROOT))).findFirst();
    }
}
