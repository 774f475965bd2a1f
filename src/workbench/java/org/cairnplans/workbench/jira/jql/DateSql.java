package org.cairnplans.workbench.jira.jql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.jira.store.SqlPart;

/**
 * A moment ({@code created}) or a day ({@code due}) compared with a date, a period from now or a function.
 *
 * @param day true for a column that holds a day
 */
record DateSql(String column, boolean day) implements FieldSql {

    private static final Set<JqlOperator> OPERATORS = EnumSet.complementOf(EnumSet.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE));

    @Override
    public Set<JqlOperator> operators() {
        return OPERATORS;
    }

    @Override
    public SqlPart translate(Clause.Condition condition, JqlContext context) {
        boolean positive = !condition.operator().negative();
        if (condition.operand() instanceof Operand.Empty) {
            return SqlPart.of(column + (positive ? " is null" : " is not null"));
        }
        if (condition.operator().comparing()) {
            Optional<DateValue> value = DateValue.of(condition.operand(), condition.field(), context);
            return value.map(date -> SqlPart.of(column + " " + condition.operator().text() + " ?", stored(date.moment(),
                    context)))
                    .orElse(NOTHING);
        }
        return equal(condition, context, positive);
    }

    private SqlPart equal(Clause.Condition condition, JqlContext context, boolean positive) {
        List<Operand> operands = condition.operand() instanceof Operand.Values list ? list.items()
                : List.of(condition.operand());
        List<SqlPart> parts = new ArrayList<>();
        for (Operand operand : operands) {
            DateValue.of(operand, condition.field(), context).ifPresent(date -> parts.add(within(date, context)));
        }
        if (parts.isEmpty()) {
            return NOTHING;
        }
        SqlPart any = SqlPart.join("or", parts);
        return positive ? any : new SqlPart(column + " is not null and not (" + any.sql() + ")", any.arguments());
    }

    /** A date without a time means the whole day. */
    private SqlPart within(DateValue date, JqlContext context) {
        if (day) {
            return SqlPart.of(column + " = ?", stored(date.moment(), context));
        }
        return SqlPart.of(column + " >= ? and " + column + " < ?", date.moment(), date.end(context.zone()));
    }

    private Object stored(Instant moment, JqlContext context) {
        return day ? moment.atZone(context.zone()).toLocalDate() : moment;
    }

    @Override
    public String sort() {
        return column;
    }
}
