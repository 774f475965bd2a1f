package org.cairnplans.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.VersionRecord;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * Reads the object {@code fields} of a create, edit or transition call. Wrong JSON types, unknown names and unknown fields become
 * errors of their field; nothing is changed then.
 */
final class IssueInputReader {

    private static final String UNKNOWN = "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

    private final JiraStores stores;
    private final FieldErrors errors = new FieldErrors();
    private final IssueInput input = new IssueInput();
    private Long project;

    /** @param project id of the issue's project; null when the call has to name it */
    IssueInputReader(JiraStores stores, Long project) {
        this.stores = stores;
        this.project = project;
    }

    /** @throws jakarta.ws.rs.WebApplicationException 400 naming every wrong field */
    IssueInput read(JsonNode fields) {
        if (fields == null || fields.isMissingNode() || fields.isNull()) {
            return input;
        }
        if (!fields.isObject()) {
            throw ErrorBody.of(400, "The field 'fields' must be an object.");
        }
        // The project decides which components and versions there are.
        if (fields.has("project")) {
            readProject(fields.get("project"));
        }
        fields.fields().forEachRemaining(field -> readField(field.getKey(), field.getValue()));
        if (errors.any()) {
            throw ErrorBody.of(400, errors);
        }
        return input;
    }

    private void readField(String name, JsonNode value) {
        switch (name) {
            case "project" -> { }
            case "issuetype" -> input.type(one(name, value, "issue type", this::type));
            case "parent" -> input.parent(parent(name, value));
            case "summary" -> input.summary(text(name, value));
            case "description" -> input.description(text(name, value));
            case "environment" -> input.environment(text(name, value));
            case "reporter" -> input.reporter(person(name, value));
            case "assignee" -> input.assignee(person(name, value));
            case "priority" -> input.priority(one(name, value, "priority", this::priority));
            case "resolution" -> input.resolution(one(name, value, "resolution", this::resolution));
            case "security" -> input.security(one(name, value, "security level", this::level));
            case "duedate" -> input.due(day(name, value));
            case "labels" -> input.labels(labels(name, value));
            case "components" -> input.components(many(name, value, this::component));
            case "fixVersions" -> input.fixVersions(many(name, value, this::version));
            case "versions" -> input.affectedVersions(many(name, value, this::version));
            default -> custom(name, value);
        }
    }

    private void readProject(JsonNode value) {
        Optional<ProjectRecord> found = !value.isObject() ? Optional.empty()
                : value.hasNonNull("id") ? id(value).flatMap(stores.projects()::byId)
                : stores.projects().byKey(value.path("key").asText(""));
        if (found.isEmpty()) {
            errors.add("project", "project is required");
        }
        project = found.map(ProjectRecord::id).orElse(project);
        input.project(found.map(ProjectRecord::id).orElse(null));
    }

    private String text(String name, JsonNode value) {
        if (!value.isNull() && !value.isTextual()) {
            errors.add(name, "Operation value must be a string");
        }
        return value.isTextual() ? value.textValue() : null;
    }

    private LocalDate day(String name, JsonNode value) {
        try {
            return value.isNull() || value.asText().isEmpty() ? null : LocalDate.parse(value.asText());
        } catch (DateTimeParseException e) {
            errors.add(name, "Error parsing date string: " + value.asText());
            return null;
        }
    }

    private Set<String> labels(String name, JsonNode value) {
        Set<String> labels = new LinkedHashSet<>();
        for (JsonNode label : array(name, value)) {
            String text = text(name, label);
            if (text != null) {
                labels.add(text);
            }
        }
        return labels;
    }

    /** A person by name (or key); null for null. */
    private String person(String name, JsonNode value) {
        if (value.isNull() || value.isObject() && value.has("name") && value.get("name").isNull()) {
            return null;
        }
        if (!value.isObject()) {
            errors.add(name, "data was not an object");
            return null;
        }
        Optional<JiraUser> user = value.hasNonNull("name") ? stores.people().byName(value.get("name").asText())
                : stores.people().byKey(value.path("key").asText(""));
        if (user.isEmpty()) {
            errors.add(name, "User '" + value.path("name").asText(value.path("key").asText("")) + "' does not exist.");
        }
        return user.map(JiraUser::key).orElse(null);
    }

    private Long parent(String name, JsonNode value) {
        Optional<IssueRecord> found = value.hasNonNull("id") ? id(value).flatMap(stores.issues()::byId)
                : stores.issues().byKey(value.path("key").asText(""));
        if (found.isEmpty()) {
            errors.add(name, "Could not find issue by id or key.");
        }
        return found.map(IssueRecord::id).orElse(null);
    }

    private Long one(String name, JsonNode value, String what, Function<JsonNode, Optional<Long>> find) {
        if (value.isNull()) {
            return null;
        }
        Optional<Long> found = value.isObject() ? find.apply(value) : Optional.empty();
        if (found.isEmpty()) {
            errors.add(name, "Specify a valid value for " + what);
        }
        return found.orElse(null);
    }

    private Set<Long> many(String name, JsonNode value, Function<JsonNode, Optional<Long>> find) {
        Set<Long> ids = new HashSet<>();
        for (JsonNode element : array(name, value)) {
            Optional<Long> found = element.isObject() ? find.apply(element) : Optional.empty();
            if (found.isEmpty()) {
                errors.add(name, "Specify a valid 'id' or 'name' for " + name);
            }
            found.ifPresent(ids::add);
        }
        return ids;
    }

    private Iterable<JsonNode> array(String name, JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            errors.add(name, "data was not an array");
            return List.of();
        }
        return value;
    }

    private Optional<Long> type(JsonNode value) {
        return find(value, stores.issueTypes()::byId, IssueTypeRecord::id,
                name -> stores.issueTypes().byName(name).map(IssueTypeRecord::id));
    }

    private Optional<Long> priority(JsonNode value) {
        return find(value, stores.constants()::priority, PriorityRecord::id, name -> stores.constants().priorities().stream()
                .filter(priority -> priority.name().equals(name)).map(PriorityRecord::id).findFirst());
    }

    private Optional<Long> resolution(JsonNode value) {
        return find(value, stores.constants()::resolution, ResolutionRecord::id, name -> stores.constants().resolutions().stream()
                .filter(resolution -> resolution.name().equals(name)).map(ResolutionRecord::id).findFirst());
    }

    private Optional<Long> level(JsonNode value) {
        return find(value, stores.security()::level, SecurityLevel::id, name -> project == null ? Optional.empty()
                : stores.projects().byId(project).map(ProjectRecord::securityScheme).stream()
                        .flatMap(scheme -> stores.security().levels(scheme).stream())
                        .filter(level -> level.name().equals(name)).map(SecurityLevel::id).findFirst());
    }

    private Optional<Long> component(JsonNode value) {
        List<ComponentRecord> all = project == null ? List.of() : stores.parts().components(project);
        return all.stream().filter(c -> value.hasNonNull("id") ? id(value).filter(id -> id == c.id()).isPresent()
                : c.name().equals(value.path("name").asText(""))).map(ComponentRecord::id).findFirst();
    }

    private Optional<Long> version(JsonNode value) {
        List<VersionRecord> all = project == null ? List.of() : stores.parts().versions(project);
        return all.stream().filter(v -> value.hasNonNull("id") ? id(value).filter(id -> id == v.id()).isPresent()
                : v.name().equals(value.path("name").asText(""))).map(VersionRecord::id).findFirst();
    }

    private static <T> Optional<Long> find(JsonNode value, Function<Long, Optional<T>> byId, Function<T, Long> idOf,
            Function<String, Optional<Long>> byName) {
        return value.hasNonNull("id") ? id(value).flatMap(byId).map(idOf) : byName.apply(value.path("name").asText(""));
    }

    private static Optional<Long> id(JsonNode value) {
        String text = value.get("id").asText();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private void custom(String name, JsonNode value) {
        Optional<CustomFieldRecord> field = name.matches("customfield_\\d{1,18}")
                ? stores.customFields().byId(Long.parseLong(name.substring("customfield_".length()))) : Optional.empty();
        if (field.isEmpty()) {
            errors.add(name, String.format(UNKNOWN, name));
            return;
        }
        Iterable<JsonNode> elements = field.get().kind().many() ? array(name, value) : value.isNull() ? List.of() : List.of(value);
        List<String> values = new ArrayList<>();
        for (JsonNode element : elements) {
            String read = field.get().kind().people() ? person(name, element) : text(name, element);
            if (read != null) {
                values.add(read);
            }
        }
        input.value(field.get().id(), values);
    }
}
