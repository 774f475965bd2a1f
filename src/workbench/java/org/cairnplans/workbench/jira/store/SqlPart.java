package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A piece of SQL with the arguments of its question marks. */
public record SqlPart(String sql, List<Object> arguments) {

    public SqlPart {
        // Not List.copyOf: an argument may be null.
        arguments = new ArrayList<>(arguments);
    }

    public static SqlPart of(String sql, Object... arguments) {
        return new SqlPart(sql, Arrays.asList(arguments));
    }

    /** The parts joined by a word such as {@code and}, each in brackets. */
    public static SqlPart join(String word, Collection<SqlPart> parts) {
        List<Object> arguments = new ArrayList<>();
        parts.forEach(part -> arguments.addAll(part.arguments()));
        return new SqlPart(String.join(" " + word + " ", parts.stream().map(part -> "(" + part.sql() + ")").toList()), arguments);
    }

    public SqlPart and(SqlPart other) {
        return join("and", List.of(this, other));
    }
}
