package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueTypeScheme;

/** Issue type schemes, which several projects may share. */
public final class IssueTypeSchemeStore {

    private final Database database;

    public IssueTypeSchemeStore(Database database) {
        this.database = database;
    }

    public IssueTypeScheme add(String name, String description, boolean standard, List<Long> typeIds) {
        return database.inTransaction(() -> {
            long id = database.insert("insert into type_scheme (name, description, standard) values (?, ?, ?)", name, description,
                    standard);
            writeTypes(id, typeIds);
            return new IssueTypeScheme(id, name, description, standard, typeIds);
        });
    }

    public void update(IssueTypeScheme scheme) {
        database.inTransaction(() -> {
            database.update("update type_scheme set name = ?, description = ? where id = ?", scheme.name(), scheme.description(),
                    scheme.id());
            database.update("delete from type_scheme_entry where scheme_id = ?", scheme.id());
            writeTypes(scheme.id(), scheme.typeIds());
        });
    }

    /** The projects that used it go to the default scheme. @throws IllegalArgumentException for the default scheme itself */
    public void remove(long id) {
        database.inTransaction(() -> {
            IssueTypeScheme standard = standard();
            if (standard.id() == id) {
                throw new IllegalArgumentException("The default issue type scheme can't be deleted");
            }
            database.update("update project set type_scheme = ? where type_scheme = ?", standard.id(), id);
            database.update("delete from type_scheme_entry where scheme_id = ?", id);
            database.update("delete from type_scheme where id = ?", id);
        });
    }

    public List<IssueTypeScheme> all() {
        List<IssueTypeScheme> bare = database.list("select id, name, description, standard from type_scheme order by id",
                row -> new IssueTypeScheme(row.number("id"), row.text("name"), row.text("description"), row.flag("standard"),
                        List.of()));
        record Entry(long scheme, long type) {
        }
        List<Entry> entries = database.list("select scheme_id, type_id from type_scheme_entry order by scheme_id, place",
                row -> new Entry(row.number(1), row.number(2)));
        return bare.stream().map(scheme -> new IssueTypeScheme(scheme.id(), scheme.name(), scheme.description(),
                scheme.standard(), entries.stream().filter(e -> e.scheme() == scheme.id()).map(Entry::type).toList())).toList();
    }

    public Optional<IssueTypeScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /** The default scheme of new projects. */
    public IssueTypeScheme standard() {
        return all().stream().filter(IssueTypeScheme::standard).findFirst()
                .orElseThrow(() -> new IllegalStateException("The default issue type scheme is missing"));
    }

    /** Ids of the projects that use it. */
    public List<Long> projects(long schemeId) {
        return database.list("select id from project where type_scheme = ? order by id", row -> row.number(1), schemeId);
    }

    private void writeTypes(long id, List<Long> typeIds) {
        List<Object[]> rows = new ArrayList<>();
        for (Long type : typeIds) {
            rows.add(new Object[] {id, type, rows.size()});
        }
        database.batch("insert into type_scheme_entry (scheme_id, type_id, place) values (?, ?, ?)", rows);
    }
}
