package org.cairnplans.workbench.host.ao;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;
import net.java.ao.types.TypeManager;

/** The rules the products check before they make a table: a name all supported databases take (platform.md 4.3, style.md). */
final class EntityNames {

    private static final int LONGEST = 30;
    private static final int MOST_ENTITIES = 200;

    /** Words that Active Objects' own validator refuses as columns. DAY is refused too, since H2 takes it for a keyword. */
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2", "DAY");

    private final NameConverters names;
    private final EntityInfoResolver infos;

    EntityNames(NameConverters names, TypeManager types) {
        this.names = names;
        // With any table name: a table's bad name must not hide its columns' bad names.
        this.infos = new SimpleEntityInfoResolverFactory().create(
                new SimpleNameConverters(
                        Class::getSimpleName,
                        names.getFieldNameConverter(),
                        names.getSequenceNameConverter(),
                        names.getTriggerNameConverter(),
                        names.getIndexNameConverter(),
                        names.getUniqueNameConverter()),
                types);
    }

    /** All that is wrong with these entities, a sentence each; empty when all is well. */
    List<String> problems(List<Class<? extends RawEntity<?>>> entities) {
        List<String> problems = new ArrayList<>();
        if (entities.size() > MOST_ENTITIES) {
            problems.add("An app may have " + MOST_ENTITIES + " entities, not " + entities.size() + ".");
        }
        for (Class<? extends RawEntity<?>> entity : entities) {
            if (!entity.isInterface()) {
                problems.add(entity.getName() + " is not an interface.");
            } else {
                checkTable(entity, problems);
                checkColumns(entity, problems);
            }
        }
        return problems;
    }

    private void checkTable(Class<? extends RawEntity<?>> entity, List<String> problems) {
        try {
            String table = names.getTableNameConverter().getName(entity);
            if (table.length() > LONGEST) {
                problems.add(tooLong("Table", table, entity));
            }
        } catch (RuntimeException e) {
            // The converters throw types of their own for names that are too long; the message is what the author needs.
            problems.add(entity.getName() + ": " + e.getMessage());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void checkColumns(Class entity, List<String> problems) {
        EntityInfo<?, ?> info;
        try {
            info = infos.resolve(entity);
        } catch (RuntimeException e) {
            problems.add(entity.getName() + ": " + e.getMessage());
            return;
        }
        for (String column : new TreeSet<>(info.getFieldNames())) {
            if (column.length() > LONGEST) {
                problems.add(tooLong("Column", column, entity));
            }
            if (RESERVED.contains(column)) {
                problems.add("Column " + column + " of " + entity.getName() + " is a reserved word.");
            }
        }
    }

    private static String tooLong(String what, String name, Class<?> entity) {
        return what + " " + name + " of " + entity.getName() + " has " + name.length() + " characters; the most is " + LONGEST + ".";
    }
}
