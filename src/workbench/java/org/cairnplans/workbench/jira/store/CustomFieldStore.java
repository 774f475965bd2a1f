package org.cairnplans.workbench.jira.store;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;

/** Custom fields and what they are for. Values are part of an issue's content. */
public final class CustomFieldStore {

    private final Database database;

    public CustomFieldStore(Database database) {
        this.database = database;
    }

    /** The id of the record given is ignored. */
    public CustomFieldRecord add(CustomFieldRecord field) {
        return database.inTransaction(() -> {
            long id = database.insert("insert into custom_field (name, description, type_key, searcher_key) values (?, ?, ?, ?)",
                    field.name(), field.description(), field.typeKey(), field.searcherKey());
            field.projects().forEach(project -> database.update("insert into custom_field_scope (field_id, project_id) values"
                    + " (?, ?)",
                    id, project));
            field.types().forEach(type -> database.update("insert into custom_field_scope (field_id, type_id) values (?, ?)", id,
                    type));
            return byId(id).orElseThrow();
        });
    }

    /** With its values on every issue. */
    public void remove(long id) {
        database.inTransaction(() -> {
            database.update("delete from custom_value where field_id = ?", id);
            database.update("delete from custom_field_scope where field_id = ?", id);
            database.update("delete from custom_field where id = ?", id);
        });
    }

    public List<CustomFieldRecord> all() {
        record Scope(long field, Long project, Long type) {
        }
        List<Scope> scopes = database.list("select field_id, project_id, type_id from custom_field_scope",
                row -> new Scope(row.number(1), row.numberOrNull("project_id"), row.numberOrNull("type_id")));
        return database.list("select id, name, description, type_key, searcher_key from custom_field order by id", row -> {
            long id = row.number("id");
            Set<Scope> own = scopes.stream().filter(scope -> scope.field() == id).collect(Collectors.toSet());
            return new CustomFieldRecord(id, row.text("name"), row.text("description"), row.text("type_key"),
                    row.text("searcher_key"),
                    own.stream().map(Scope::project).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new)),
                    own.stream().map(Scope::type).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new)));
        });
    }

    public Optional<CustomFieldRecord> byId(long id) {
        return all().stream().filter(field -> field.id() == id).findFirst();
    }

    /** Several fields may have one name, as in Jira. */
    public List<CustomFieldRecord> byName(String name) {
        return all().stream().filter(field -> field.name().equals(name)).toList();
    }
}
