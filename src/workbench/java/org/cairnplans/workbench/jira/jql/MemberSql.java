package org.cairnplans.workbench.jira.jql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.jira.store.SqlPart;

/**
 * A field whose values come from a set (projects, people, labels ...), single or multiple. As in Jira the negative operators find
 * only issues where the field is not empty.
 *
 * @param present  SQL that is true when the field has a value
 * @param oneOf    SQL that is true when the field has one of the values, with {@code %s} for the list of question marks
 * @param resolver from what is written to what is stored
 * @param sort     sort expression; null when one can't sort by the field
 */
record MemberSql(String present, String oneOf, ValueResolver resolver, String sort) implements FieldSql {

    private static final Set<JqlOperator> OPERATORS = EnumSet.of(JqlOperator.EQUALS, JqlOperator.NOT_EQUALS, JqlOperator.IN,
            JqlOperator.NOT_IN, JqlOperator.IS, JqlOperator.IS_NOT);

    /** A column of the issue's own row. */
    static MemberSql column(String column, ValueResolver resolver, String sort) {
        return new MemberSql(column + " is not null", column + " in %s", resolver, sort);
    }

    @Override
    public Set<JqlOperator> operators() {
        return OPERATORS;
    }

    @Override
    public SqlPart translate(Clause.Condition condition, JqlContext context) {
        List<Operand> operands = condition.operand() instanceof Operand.Values list ? list.items() : List.of(condition.operand());
        boolean empty = operands.stream().anyMatch(Operand.Empty.class::isInstance);
        List<Operand> given = operands.stream().filter(operand -> !(operand instanceof Operand.Empty)).toList();
        ValueResolver.Resolved values = given.isEmpty() ? ValueResolver.Resolved.NONE
                : resolver.resolve(condition.field(), given, context);
        boolean orEmpty = empty || values.orEmpty();
        return condition.operator().negative() ? without(values.stored()) : with(values.stored(), orEmpty);
    }

    private SqlPart with(List<Object> values, boolean orEmpty) {
        List<SqlPart> parts = new ArrayList<>();
        if (!values.isEmpty()) {
            parts.add(has(values));
        }
        if (orEmpty) {
            parts.add(SqlPart.of("not (" + present + ")"));
        }
        return parts.isEmpty() ? NOTHING : SqlPart.join("or", parts);
    }

    private SqlPart without(List<Object> values) {
        SqlPart any = SqlPart.of(present);
        if (values.isEmpty()) {
            return any;
        }
        SqlPart has = has(values);
        return any.and(new SqlPart("not (" + has.sql() + ")", has.arguments()));
    }

    private SqlPart has(List<Object> values) {
        String marks = "(" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
        return new SqlPart(oneOf.replace("%s", marks), values);
    }
}
