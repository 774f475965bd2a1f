package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the organisation consists of, as written down in {@code src/workbench/resources/demo}. */
final class DemoData {

    private final Path folder;

    DemoData(Path workbenchDir) {
        this.folder = workbenchDir.resolve("resources/demo");
    }

    /** Everybody, managers before those who report to them. */
    List<DemoPerson> people() {
        return csv("people.csv", row -> new DemoPerson(
                row.get("username"), row.get("name"), row.get("team"), row.get("title"),
                Optional.of(row.get("manager")).filter(manager -> !manager.isEmpty()),
                Locale.forLanguageTag(row.get("locale")), ZoneId.of(row.get("zone"))));
    }

    List<DemoProject> projects() {
        return csv("projects.csv", row -> new DemoProject(
                row.get("key"), row.get("name"), row.get("lead"), List.of(row.get("components").split(";"))));
    }

    List<DemoWork> work() {
        return csv("work.csv", row -> new DemoWork(
                row.get("project"), row.get("type"), row.get("summary"), row.get("description"), row.get("assignee"),
                row.get("reporter"), row.get("component"), row.get("labels").isEmpty() ? List.of() : List.of(row.get("labels").split(";")),
                Integer.parseInt(row.get("created_days_ago")),
                Optional.of(row.get("resolved_days_ago")).filter(days -> !days.isEmpty()).map(Integer::valueOf)));
    }

    /** Plans and pairings; the shape is that of {@code growth.json}. */
    JsonNode growth() {
        try {
            return new ObjectMapper().readTree(folder.resolve("growth.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Confluence page in storage format. */
    String page(String name) {
        try {
            return Files.readString(folder.resolve("pages").resolve(name + ".xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> csv(String file, Function<CSVRecord, T> record) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
        try (Reader in = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8); CSVParser rows = format.parse(in)) {
            return rows.stream().map(record).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param manager user name, empty for the head */
    record DemoPerson(String username, String name, String team, String title, Optional<String> manager, Locale locale, ZoneId zone) {}

    record DemoProject(String key, String name, String lead, List<String> components) {}

    /** @param resolvedDaysAgo empty for work that is still going on */
    record DemoWork(String project, String type, String summary, String description, String assignee, String reporter,
            String component, List<String> labels, int createdDaysAgo, Optional<Integer> resolvedDaysAgo) {}
}
