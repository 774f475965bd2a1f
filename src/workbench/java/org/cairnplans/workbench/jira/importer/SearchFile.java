package org.cairnplans.workbench.jira.importer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceComment;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceLink;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourcePart;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourcePerson;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceProject;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceStatus;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceType;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceVersion;

/** Reads the answer of Jira's REST search ({@code /rest/api/2/search}) from a file and checks every issue in it. */
final class SearchFile {

    private static final int MAX_DESCRIPTION = 1_000;
    /** What a text column holds. Jira's own limit is one of input; real projects have longer texts from before it. */
    private static final int MAX_TEXT = 1_000_000;

    private SearchFile() {
    }

    /** @throws ImportException naming the line of a broken file or the key of a broken issue */
    static List<SourceIssue> read(Path file) {
        JsonNode issues = tree(file).path("issues");
        if (!issues.isArray()) {
            throw new ImportException("Line 1: no Jira search result, there is no list \"issues\"");
        }
        List<SourceIssue> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode node : issues) {
            String name = node.path("key").asText("");
            if (!name.matches("[A-Z][A-Z0-9_]*-[1-9]\\d*")) {
                throw new ImportException("Issue number " + (read.size() + 1) + " of the file: the field \"key\" is missing or"
                        + " no issue key");
            }
            SourceIssue issue = issue(name, new FieldReader(name, node).required("fields"));
            if (!keys.add(name)) {
                throw new ImportException(name + ": the issue is twice in the file");
            }
            read.add(issue);
        }
        return read;
    }

    private static JsonNode tree(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new ObjectMapper().readTree(content);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : "Line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
            throw new ImportException(where + "no valid JSON, " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new ImportException("The file can't be read: " + e.getMessage());
        }
    }

    private static SourceIssue issue(String key, FieldReader fields) {
        String summary = fields.text("summary");
        if (summary.length() > IssueRecord.MAX_SUMMARY) {
            throw fields.problem("the field \"summary\" has " + summary.length() + " characters, Jira allows 255");
        }
        SourceProject project = project(fields.required("project"));
        if (!key.startsWith(project.key() + "-")) {
            throw fields.problem("the key does not belong to the project " + project.key());
        }
        SourceType type = type(fields.required("issuetype"));
        String parent = fields.optional("parent", reader -> reader.text("key"));
        if (type.subTask() && parent == null) {
            throw fields.problem("the field \"parent\" is missing on a sub-task");
        }
        return new SourceIssue(key, project, type, status(fields.required("status")),
                fields.optional("priority", reader -> reader.text("name")),
                fields.optional("resolution", reader -> reader.text("name")), summary.replaceAll("[\\r\\n]+", " "),
                fields.textOrNull("description", MAX_TEXT), fields.textOrNull("environment", MAX_TEXT),
                fields.optional("reporter", SearchFile::person), fields.optional("assignee", SearchFile::person),
                fields.optional("creator", SearchFile::person), fields.moment("created"), fields.moment("updated"),
                fields.momentOrNull("resolutiondate"), fields.dayOrNull("duedate"), type.subTask() ? parent : null,
                fields.each("labels", reader -> reader.node().asText()), fields.each("components", SearchFile::part),
                fields.each("fixVersions", SearchFile::version), fields.each("versions", SearchFile::version), comments(fields),
                fields.each("issuelinks", SearchFile::link));
    }

    private static List<SourceComment> comments(FieldReader fields) {
        List<SourceComment> comments = fields.optional("comment", reader -> reader.each("comments", SearchFile::comment));
        return comments == null ? List.of() : comments;
    }

    private static SourceProject project(FieldReader reader) {
        return new SourceProject(reader.text("key"), reader.text("name"));
    }

    private static SourceType type(FieldReader reader) {
        String name = reader.text("name");
        if (name.length() > IssueTypeRecord.MAX_NAME) {
            throw reader.problem("the issue type's name is longer than 60 characters");
        }
        return new SourceType(name, reader.textOrNull("description", MAX_DESCRIPTION), reader.flag("subtask", false));
    }

    private static SourceStatus status(FieldReader reader) {
        String category = reader.required("statusCategory").text("key");
        try {
            return new SourceStatus(reader.text("name"), reader.textOrNull("description", MAX_DESCRIPTION),
                    StatusCategory.ofKey(category));
        } catch (IllegalArgumentException e) {
            throw reader.problem("unknown status category " + category);
        }
    }

    private static SourcePerson person(FieldReader reader) {
        String zone = reader.textOrNull("timeZone", MAX_DESCRIPTION);
        return new SourcePerson(reader.text("name"), reader.text("displayName"), reader.flag("active", true), zone(zone, reader));
    }

    private static ZoneId zone(String zone, FieldReader reader) {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw reader.problem("unknown time zone " + zone);
        }
    }

    private static SourcePart part(FieldReader reader) {
        return new SourcePart(reader.text("name"), reader.textOrNull("description", MAX_DESCRIPTION));
    }

    private static SourceVersion version(FieldReader reader) {
        return new SourceVersion(reader.text("name"), reader.textOrNull("description", MAX_DESCRIPTION),
                reader.flag("released", false), reader.flag("archived", false), reader.dayOrNull("releaseDate"));
    }

    private static SourceComment comment(FieldReader reader) {
        String body = reader.textOrNull("body", MAX_TEXT);
        return new SourceComment(reader.optional("author", SearchFile::person), body == null ? "" : body,
                reader.moment("created"),
                reader.moment("updated"));
    }

    private static SourceLink link(FieldReader reader) {
        FieldReader type = reader.required("type");
        String target = reader.optional("outwardIssue", other -> other.text("key"));
        String other = target != null ? target : reader.required("inwardIssue").text("key");
        return new SourceLink(type.text("name"), type.text("outward"), type.text("inward"), other, target != null);
    }
}
